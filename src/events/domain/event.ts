/** What happens that somebody waits for, by the kind of thing that it happens to. A kind is never given another meaning. */
export const HAPPENINGS = {
  request: [
    'drafted',
    'rewritten',
    'reopened',
    'submitted',
    'appealed',
    'granted',
    'parked',
    'refused',
    'withdrawn',
    'expired',
    'unable-to-place',
  ],
  offer: ['made', 'renewed', 'accepted', 'declined', 'lapsed', 'withdrawn'],
  placement: [
    'proposed',
    'provisional',
    'confirmed',
    'arrived',
    'departed',
    'cancelled',
    'not-arrived',
    'superseded',
    'days-changed',
  ],
  'emergency-transfer': ['asked', 'confirmed', 'to-be-reviewed', 'upheld', 'objected'],
  finding: ['begun', 'ended'],
  incident: ['opened', 'answered', 'closed'],
  // What approvers of every region may answer is of a kind of its own, so that a telephone may ring for it alone.
  approval: ['asked', 'asked-in-emergency', 'given', 'refused'],
  'ground-report': ['opened', 'taken-up', 'drawn', 'dismissed'],
  provider: ['changed', 'permit-ends'],
  run: ['queued', 'running', 'done', 'cancelled', 'failed'],
} as const;
export type SubjectKind = keyof typeof HAPPENINGS;
export const SUBJECT_KINDS = Object.keys(HAPPENINGS) as readonly SubjectKind[];

const kindsAbout = (subject: SubjectKind): readonly string[] =>
  HAPPENINGS[subject].map((word) => `${subject}.${word}`);

export const EVENT_KINDS: readonly string[] = SUBJECT_KINDS.flatMap(kindsAbout);

/** The kinds of what happens to things of these kinds. */
export const kindsOf = (subjects: readonly SubjectKind[]): readonly string[] => subjects.flatMap(kindsAbout);

/** That something happened to a thing, and to which. What the thing is like now, whoever may see it asks for. */
export type HappenedEvent = {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly subjectKind: SubjectKind;
  /** The request (of an emergency transfer too), the placement (of an offer and a finding too), the incident, the approval, the report, the provider or the run. */
  readonly subject: string;
  readonly region: string | null;
  readonly case: string | null;
};
