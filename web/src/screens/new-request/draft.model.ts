import type { components } from '../../api/api.js';

type Schemas = components['schemas'];
export type RequestInput = Schemas['RequestInput'];
type Ring = readonly (readonly number[])[];

/** A request as it is typed: fields may be empty, and what is not so is said by the service. */
export type Draft = {
  readonly kind: string;
  readonly urgency: string;
  readonly adults: number | string;
  readonly children: number | string;
  readonly municipality: string;
  readonly confirmed: readonly string[];
  readonly level: string;
  readonly scope: string;
  readonly ownGroups: readonly string[];
  readonly otherGroups: readonly string[];
  readonly needs: readonly string[];
  readonly protection: number | string;
  readonly meets: readonly string[];
  readonly earliest: string;
  readonly latest: string;
  readonly nights: number | string;
  readonly home: string;
  readonly relocation: boolean;
  readonly excluded: readonly string[];
  readonly regions: readonly string[];
  readonly preferred: readonly string[];
  /** Each zone is an area of one piece, its rings the outer first. */
  readonly zones: readonly (readonly Ring[])[];
  /** North, east. */
  readonly contact: string;
  readonly isFollowed: boolean;
  readonly thenNights: number | string;
};

export const newDraft = (today: string): Draft => ({
  kind: 'EMERGENCY',
  urgency: '',
  adults: 1,
  children: 0,
  municipality: '',
  confirmed: [],
  level: '',
  scope: '',
  ownGroups: [],
  otherGroups: [],
  needs: [],
  protection: 1,
  meets: [],
  earliest: today,
  latest: '',
  nights: '',
  home: '',
  relocation: true,
  excluded: [],
  regions: [],
  preferred: [],
  zones: [],
  contact: '',
  isFollowed: false,
  thenNights: '',
});

const CONFIRMATIONS = ['resident', 'localTies', 'motivated'] as const;
const numberOf = (typed: number | string): number | null => (typeof typed === 'number' ? typed : null);
const pointOf = (typed: string): number[] | null => {
  const words = typed.trim();
  if (words === '') return null;
  const [north, east] = words.split(/[\s,;]+/).map(Number);
  return [east ?? NaN, north ?? NaN];
};

type Known = { readonly isNewCase: boolean; readonly regionOf: (municipality: string) => string };
/** What is sent. A field that is empty is sent as it is, so that the service says what it wants there. */
export const inputOf = (draft: Draft, { isNewCase, regionOf }: Known): RequestInput => {
  const input = {
    kind: draft.kind,
    urgency: draft.urgency,
    household: { adults: numberOf(draft.adults), children: numberOf(draft.children) },
    arrival: { earliest: draft.earliest, latest: draft.latest },
    nights: numberOf(draft.nights),
    threat: {
      level: draft.level,
      scope: draft.scope,
      ownGroups: draft.ownGroups,
      otherGroups: draft.otherGroups,
    },
    homeLocality: draft.home,
    relocationRequired: draft.relocation,
    excludedLocalities: draft.excluded,
    allowedRegions: draft.regions.length === 0 ? null : draft.regions,
    exclusionZones: draft.zones.map((coordinates) => ({ type: 'Polygon', coordinates })),
    needs: draft.needs,
    minProtectionLevel: numberOf(draft.protection),
    meets: draft.meets,
    residence: { region: regionOf(draft.municipality), municipality: draft.municipality },
    contactPerson: pointOf(draft.contact),
    preferredLocalities: draft.preferred,
    ...(draft.isFollowed && {
      then: { kind: 'LONG_TERM', urgency: 'STANDARD', nights: numberOf(draft.thenNights) },
    }),
    ...(isNewCase && {
      confirmed: Object.fromEntries(CONFIRMATIONS.map((each) => [each, draft.confirmed.includes(each)])),
    }),
  };
  return input as unknown as RequestInput;
};

export const STEPS = ['who', 'threat', 'when', 'where', 'then', 'check'] as const;
export type StepName = (typeof STEPS)[number];
const stepOf: Readonly<Record<string, StepName>> = {
  kind: 'when',
  urgency: 'when',
  household: 'who',
  residence: 'who',
  confirmed: 'who',
  threat: 'threat',
  needs: 'threat',
  minProtectionLevel: 'threat',
  meets: 'threat',
  arrival: 'when',
  nights: 'when',
  homeLocality: 'where',
  relocationRequired: 'where',
  excludedLocalities: 'where',
  allowedRegions: 'where',
  exclusionZones: 'where',
  preferredLocalities: 'where',
  contactPerson: 'where',
  then: 'then',
};
/** In which step a field is that the service has something against; whatever is in none is shown at the end. */
export const stepOfField = (field: string): StepName => stepOf[field.split('.')[0] ?? ''] ?? 'check';

type Faults = Readonly<Partial<Record<string, string>>>;
/** How many faults each step has. */
export const faultsByStep = (faults: Faults): Readonly<Record<StepName, number>> => {
  const counts = { who: 0, threat: 0, when: 0, where: 0, then: 0, check: 0 };
  for (const field of Object.keys(faults)) counts[stepOfField(field)] += 1;
  return counts;
};
/** The first step with a fault; undefined where there is none. */
export const firstFault = (faults: Faults): StepName | undefined =>
  STEPS.find((step) => faultsByStep(faults)[step] > 0);
/** What is said against a field or anything within it. */
export const faultAt = (faults: Faults, field: string): string | undefined =>
  Object.entries(faults).find(([at]) => at === field || at.startsWith(`${field}.`))?.[1];

/** Whether nothing was entered there: what is wrong then is that it is missing. */
export const isEmptyAt = (input: RequestInput, field: string): boolean => {
  let value: unknown = input;
  for (const step of field.split('.')) value = (value as Readonly<Record<string, unknown>> | null)?.[step];
  return value === '' || value === null || value === undefined;
};
