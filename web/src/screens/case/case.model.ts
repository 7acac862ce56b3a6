import type { components } from '../../api/api.js';

type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseFile'];
export type FilePatch = Schemas['CaseFileInput'];
export type Request = Schemas['RequestView'];

export type StepKind =
  | 'answer'
  | 'submit'
  | 'decision'
  | 'seek'
  | 'parked'
  | 'reassess'
  | 'contact'
  | 'threat'
  | 'flag'
  | 'request';
/** Something to be done on the case; `of` is the request or the flag that it is about. */
export type Step = {
  readonly kind: StepKind;
  readonly of?: string;
  readonly due: string | null;
  readonly isLate: boolean;
};

const ofStage: Readonly<Partial<Record<Request['stage'], StepKind>>> = {
  DRAFT: 'submit',
  SUBMITTED: 'decision',
  GRANTED: 'seek',
  OFFERED: 'answer',
  PARKED: 'parked',
};
const OPEN = new Set<Request['stage']>(['DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'OFFERED', 'PLACED']);
export const isOpen = ({ stage }: Pick<Request, 'stage'>): boolean => OPEN.has(stage);

/** The requests of a case: open ones first, the next clock at the top. */
export const inOrder = <T extends Pick<Request, 'stage' | 'due' | 'id'>>(
  requests: readonly T[],
): readonly T[] =>
  [...requests].sort((one, other) => {
    const [mine, theirs] = [one, other].map((each) => `${isOpen(each) ? 0 : 1}${each.due ?? '9'}${each.id}`);
    return (mine ?? '') < (theirs ?? '') ? -1 : 1;
  });

const ofRequest = (request: Pick<Request, 'id' | 'stage' | 'due' | 'overdue'>): readonly Step[] => {
  const kind = ofStage[request.stage];
  return kind === undefined ? [] : [{ kind, of: request.id, due: request.due, isLate: request.overdue }];
};
const ofThreat = ({ threat }: Pick<CaseFile, 'threat'>, today: string): readonly Step[] => {
  if (threat === null) return [{ kind: 'threat', due: null, isLate: false }];
  const isDue = threat.reassessBy <= today || threat.validUntil < today;
  return isDue ? [{ kind: 'reassess', due: threat.reassessBy, isLate: threat.reassessBy < today }] : [];
};

type Known = {
  readonly file: Pick<CaseFile, 'threat' | 'flags' | 'contactPerson'>;
  readonly requests: readonly Pick<Request, 'id' | 'stage' | 'due' | 'overdue'>[];
  readonly today: string;
};
/** What needs an act, what is late first, then what has a clock, then what the case lacks. */
export const stepsOf = ({ file, requests, today }: Known): readonly Step[] => {
  const steps: Step[] = [
    ...requests.flatMap(ofRequest),
    ...ofThreat(file, today),
    ...file.flags.map((flag): Step => ({ kind: 'flag', of: flag, due: null, isLate: false })),
    ...(file.contactPerson === null ? [{ kind: 'contact', due: null, isLate: false } as const] : []),
    ...(requests.some(isOpen) ? [] : [{ kind: 'request', due: null, isLate: false } as const]),
  ];
  const weight = ({ isLate, due }: Step) => `${isLate ? 0 : 1}${due ?? '9'}`;
  return steps.sort((one, other) => weight(one).localeCompare(weight(other)));
};

type Field = keyof FilePatch;
export type FieldDifference = { readonly field: Field; readonly mine: unknown; readonly theirs: unknown };
const inner = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'confirmed' in value ? value.confirmed : value;
const sameWords = (mine: unknown, theirs: unknown): boolean => {
  if (typeof mine !== 'object' || mine === null || typeof theirs !== 'object' || theirs === null)
    return mine === theirs;
  return Object.entries(mine).every(([key, value]) => (theirs as Record<string, unknown>)[key] === value);
};
/** Of what somebody wanted to enter, what the file says otherwise by now. */
export const differencesOf = (wanted: FilePatch, file: CaseFile): readonly FieldDifference[] =>
  (Object.keys(wanted) as Field[])
    .map((field) => ({ field, mine: wanted[field], theirs: inner(file[field]) }))
    .filter(({ mine, theirs }) => !sameWords(mine, theirs));
