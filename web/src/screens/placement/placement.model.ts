import type { components } from '../../api/api.js';
import type { Role } from '../../api/session.js';

export type Placement = components['schemas']['PlacementView'];
type Status = Placement['status'];

export const STEPS = ['offered', 'asked', 'confirmed', 'arrived', 'left'] as const;
export type Step = (typeof STEPS)[number];
export type Approval = Pick<
  components['schemas']['ApprovalSummary'],
  'rule' | 'object' | 'status' | 'askedAt'
>;

const stepOf: Readonly<Partial<Record<Status, Step>>> = {
  PROPOSED: 'offered',
  PROVISIONAL: 'offered',
  CONFIRMED: 'confirmed',
  ARRIVED: 'arrived',
  DEPARTED: 'left',
};

/** How far a placement has come, as the place of its step; undefined where it ended another way. */
export const reached = (status: Status, isAsked: boolean): number | undefined => {
  const step = stepOf[status];
  if (step === undefined) return undefined;
  return STEPS.indexOf(step === 'offered' && isAsked ? 'asked' : step);
};

/** The last question about confirming it that was asked. */
export const askedOf = <A extends Approval>(approvals: readonly A[], placement: string): A | undefined =>
  approvals
    .filter(({ rule, object }) => rule.startsWith('placement.confirm') && object === placement)
    .toSorted((a, b) => (a.askedAt < b.askedAt ? 1 : -1))[0];

export const ACTS = [
  'arrival',
  'departure',
  'extension',
  'shortening',
  'transfer',
  'emergency',
  'nonArrival',
  'decline',
  'cancel',
] as const;
export type Act = (typeof ACTS)[number];

const COORDINATOR = ['COORDINATOR'] as const;
const BOTH = ['COORDINATOR', 'HOUSING_OFFICER'] as const;
type May = { readonly of: readonly Role[]; readonly at: readonly Status[] };
const may: Readonly<Record<Act, May>> = {
  arrival: { of: BOTH, at: ['CONFIRMED'] },
  nonArrival: { of: BOTH, at: ['CONFIRMED'] },
  decline: { of: ['HOUSING_OFFICER'], at: ['CONFIRMED'] },
  departure: { of: BOTH, at: ['ARRIVED'] },
  extension: { of: COORDINATOR, at: ['CONFIRMED', 'ARRIVED'] },
  shortening: { of: COORDINATOR, at: ['CONFIRMED', 'ARRIVED'] },
  transfer: { of: COORDINATOR, at: ['CONFIRMED', 'ARRIVED'] },
  emergency: { of: COORDINATOR, at: ['ARRIVED'] },
  cancel: { of: COORDINATOR, at: ['PROPOSED', 'PROVISIONAL', 'CONFIRMED'] },
};

/** What these roles may do about a placement that stands so; the first is the next act. */
export const actsOf = (status: Status, roles: readonly Role[]): readonly Act[] =>
  ACTS.filter((act) => may[act].at.includes(status) && may[act].of.some((role) => roles.includes(role)));

type Command = components['schemas']['ConfirmPlacementInput'];
/** What is to be confirmed, as it was judged; undefined for one that was never judged. */
export const commandOf = ({ unit, arrival, departure, setAside, judged }: Placement): Command | undefined =>
  judged === undefined || judged === null
    ? undefined
    : { unit, arrival, departure, setAside: (setAside ?? []).map(({ constraint }) => constraint), judged };

export type Values = {
  readonly day: string;
  readonly reason: string | null;
  readonly remark: string | null;
  readonly unit: string;
  readonly request: string;
  readonly nights: number;
};
export type Field = keyof Values;
type Form = { readonly fields: readonly Field[]; readonly reasons?: string };
/** What each act asks for, and from which list its reason is. */
export const forms: Readonly<Record<Act, Form>> = {
  arrival: { fields: ['day'] },
  nonArrival: { fields: ['day', 'reason'], reasons: 'non-arrival-reason' },
  decline: { fields: ['reason', 'remark'], reasons: 'receiver-decline-reason' },
  departure: { fields: ['day', 'reason'], reasons: 'departure-reason' },
  extension: { fields: ['day', 'reason'], reasons: 'extension-reason' },
  shortening: { fields: ['day', 'reason'], reasons: 'shortening-reason' },
  transfer: { fields: ['request', 'unit', 'day'] },
  emergency: { fields: ['reason', 'nights'], reasons: 'emergency-transfer-reason' },
  cancel: { fields: ['reason'], reasons: 'cancellation-reason' },
};
/** Whether what an act cannot do without is there. */
export const isFilled = (act: Act, values: Values): boolean =>
  forms[act].fields.every((field) => field === 'remark' || (values[field] !== null && values[field] !== ''));
