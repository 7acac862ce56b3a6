/** What may wait for somebody: about a request, a placement, the work on a case, the ground, whoever is overseen or a question to a second person. */
export const TASKS = {
  REQUEST_TO_SUBMIT: 'request',
  REQUEST_TO_DECIDE: 'request',
  APPEAL_TO_DECIDE: 'request',
  REQUEST_WITHOUT_A_PLACE: 'request',
  REQUEST_TO_REVIEW: 'request',
  REQUEST_EXPIRED: 'request',
  OFFER_TO_ANSWER: 'placement',
  PLACEMENT_TO_CONFIRM: 'placement',
  ARRIVAL: 'placement',
  ARRIVAL_OVERDUE: 'placement',
  DEPARTURE: 'placement',
  OVERSTAY: 'placement',
  INCIDENT: 'incident',
  TRANSFER_TO_REVIEW: 'request',
  TRANSFER_OBJECTED: 'request',
  THREAT_TO_REASSESS: 'case',
  THREAT_NOT_VALID: 'case',
  MEASURE_ENDS: 'measure',
  CASE_WITHOUT_CONTACT_PERSON: 'case',
  CASE_NOT_CONFIRMED: 'case',
  CASE_WITHOUT_FUNDING: 'case',
  GROUND_REPORT: 'ground-report',
  GROUND_ENDS: 'territory',
  PERMIT_ENDS: 'provider',
  OPENING_TO_REVIEW: 'break-glass',
  SEARCH_FROZEN: 'actor',
  APPROVAL_TO_GIVE: 'approval',
  APPROVAL_ASKED: 'approval',
  APPROVAL_GIVEN: 'approval',
  APPROVAL_REFUSED: 'approval',
} as const;
export type TaskKind = keyof typeof TASKS;
export const TASK_KINDS = Object.keys(TASKS) as readonly TaskKind[];

/** What waits, before it is asked whether it is late. */
export type Due = {
  readonly kind: TaskKind;
  /** Of the request, the placement, the incident, the case, the measure, the report, the ground, the provider, the opening, the user or the approval. */
  readonly id: string;
  /** Null for what is of no case. */
  readonly case: string | null;
  readonly urgency: 'EMERGENCY' | 'SHORT_NOTICE' | 'STANDARD' | null;
  /** Since when it waits; null where nobody wrote that down. */
  readonly since: string | null;
  /** By when it has to be done, a day or a moment; null where there is no such limit. */
  readonly due: string | null;
};

export type Task = Due & { readonly overdue: boolean };

const LATE: ReadonlySet<TaskKind> = new Set(['ARRIVAL_OVERDUE', 'OVERSTAY', 'THREAT_NOT_VALID']);
/** To be done on the day itself at the latest. */
const BY_A_DAY: ReadonlySet<TaskKind> = new Set(['THREAT_TO_REASSESS', 'MEASURE_ENDS', 'PERMIT_ENDS']);
const WITH_A_CLOCK: ReadonlySet<TaskKind> = new Set([
  ...(['REQUEST_TO_SUBMIT', 'REQUEST_TO_DECIDE', 'APPEAL_TO_DECIDE', 'REQUEST_WITHOUT_A_PLACE'] as const),
  ...(['REQUEST_TO_REVIEW', 'PLACEMENT_TO_CONFIRM', 'TRANSFER_TO_REVIEW', 'INCIDENT'] as const),
]);
/** Whether it should have been done by that moment. */
export const isLate = (
  { kind, due }: Due,
  { day, at }: { readonly day: string; readonly at: Date },
): boolean =>
  LATE.has(kind) ||
  (WITH_A_CLOCK.has(kind) && due !== null && due <= at.toISOString()) ||
  (BY_A_DAY.has(kind) && due !== null && due < day);

const URGENCIES = ['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'];
const LAST = '9999';
const rank = ({ urgency }: Task): number =>
  urgency === null ? URGENCIES.length : URGENCIES.indexOf(urgency);

/** The next due first; of one moment the more urgent, then what waits longer. */
export const inOrder = (tasks: readonly Task[]): readonly Task[] =>
  tasks.toSorted(
    (a, b) =>
      (a.due ?? LAST).localeCompare(b.due ?? LAST) ||
      rank(a) - rank(b) ||
      (a.since ?? LAST).localeCompare(b.since ?? LAST) ||
      a.id.localeCompare(b.id),
  );

/** How many there are of each kind that there is. */
export const countsOf = (tasks: readonly Task[]): Readonly<Partial<Record<TaskKind, number>>> =>
  Object.fromEntries(
    TASK_KINDS.map((kind) => [kind, tasks.filter((task) => task.kind === kind).length] as const).filter(
      ([, count]) => count > 0,
    ),
  );
