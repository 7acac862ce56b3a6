import type { components } from '../../api/api.js';
import type { Thing } from '../../shell/screen.js';

export type Task = components['schemas']['Task'];
type Kind = Task['kind'];
export type Act =
  | 'answer'
  | 'decide'
  | 'submit'
  | 'find'
  | 'confirm'
  | 'review'
  | 'record'
  | 'look'
  | 'complete'
  | 'approve'
  | 'use';
type Next = { readonly area: Area; readonly act: Act; readonly thing?: Thing };

export const AREAS = [
  'approvals',
  'offers',
  'incidents',
  'requests',
  'moves',
  'casework',
  'oversight',
] as const;
export type Area = (typeof AREAS)[number];

/** What each kind belongs to, and what is done about it where. */
export const next: Readonly<Record<Kind, Next>> = {
  REQUEST_TO_SUBMIT: { area: 'requests', act: 'submit', thing: 'request' },
  REQUEST_TO_DECIDE: { area: 'requests', act: 'decide', thing: 'request' },
  APPEAL_TO_DECIDE: { area: 'requests', act: 'decide', thing: 'request' },
  REQUEST_WITHOUT_A_PLACE: { area: 'requests', act: 'find', thing: 'search' },
  REQUEST_TO_REVIEW: { area: 'requests', act: 'review', thing: 'request' },
  REQUEST_EXPIRED: { area: 'requests', act: 'look', thing: 'request' },
  OFFER_TO_ANSWER: { area: 'offers', act: 'answer', thing: 'offer' },
  PLACEMENT_TO_CONFIRM: { area: 'offers', act: 'confirm', thing: 'placement' },
  ARRIVAL: { area: 'moves', act: 'record', thing: 'placement' },
  ARRIVAL_OVERDUE: { area: 'moves', act: 'record', thing: 'placement' },
  DEPARTURE: { area: 'moves', act: 'record', thing: 'placement' },
  OVERSTAY: { area: 'moves', act: 'record', thing: 'placement' },
  INCIDENT: { area: 'incidents', act: 'answer', thing: 'incident' },
  TRANSFER_TO_REVIEW: { area: 'approvals', act: 'review', thing: 'request' },
  TRANSFER_OBJECTED: { area: 'oversight', act: 'look', thing: 'request' },
  THREAT_TO_REASSESS: { area: 'casework', act: 'complete', thing: 'case' },
  THREAT_NOT_VALID: { area: 'casework', act: 'complete', thing: 'case' },
  MEASURE_ENDS: { area: 'casework', act: 'complete', thing: 'case' },
  CASE_WITHOUT_CONTACT_PERSON: { area: 'casework', act: 'complete', thing: 'case' },
  CASE_NOT_CONFIRMED: { area: 'casework', act: 'complete', thing: 'case' },
  CASE_WITHOUT_FUNDING: { area: 'casework', act: 'complete', thing: 'case' },
  GROUND_REPORT: { area: 'casework', act: 'review', thing: 'ground-report' },
  GROUND_ENDS: { area: 'casework', act: 'review', thing: 'territory' },
  PERMIT_ENDS: { area: 'oversight', act: 'look' },
  OPENING_TO_REVIEW: { area: 'approvals', act: 'review' },
  SEARCH_FROZEN: { area: 'oversight', act: 'look' },
  APPROVAL_TO_GIVE: { area: 'approvals', act: 'approve', thing: 'approval' },
  APPROVAL_ASKED: { area: 'approvals', act: 'look', thing: 'approval' },
  APPROVAL_GIVEN: { area: 'approvals', act: 'use', thing: 'approval' },
  APPROVAL_REFUSED: { area: 'approvals', act: 'look', thing: 'approval' },
};

export const WHENS = ['overdue', 'day', 'later', 'open'] as const;
/** Late; within a day; later; without a clock. */
export type When = (typeof WHENS)[number];

const DAY_MS = 24 * 60 * 60_000;
/** A day is over when it is, by Swedish time within two hours. */
const endOf = (due: string): number => (due.length === 10 ? Date.parse(due) + DAY_MS : Date.parse(due));

export const whenOf = ({ overdue, due }: Task, now: Date): When => {
  if (overdue) return 'overdue';
  if (due === null) return 'open';
  return endOf(due) - now.getTime() <= DAY_MS ? 'day' : 'later';
};

type Target = { readonly thing: Thing; readonly id: string; readonly of?: string };
/** What is done about it leads to the thing itself, or, of work on a case, to the case. */
export const targetOf = (task: Task): Target | undefined => {
  const { thing } = next[task.kind];
  if (thing === undefined) return undefined;
  if (thing === 'case') return { thing, id: task.case ?? task.id };
  return { thing, id: task.id, ...(task.case !== null && { of: task.case }) };
};

export type Group = { readonly when: When; readonly tasks: readonly Task[] };

/** The tasks of an area, or all, in the groups that there are; within a group as the service ordered them. */
export const groupsOf = (tasks: readonly Task[], area: Area | undefined, now: Date): readonly Group[] =>
  WHENS.map((when) => ({
    when,
    tasks: tasks.filter(
      (task) => whenOf(task, now) === when && (area === undefined || next[task.kind].area === area),
    ),
  })).filter((group) => group.tasks.length > 0);

type Counts = Readonly<Partial<Record<string, number>>>;
export type Figure = { readonly area: Area; readonly count: number; readonly overdue: number };
const sumOf = (counts: Counts, area: Area): number =>
  Object.entries(counts).reduce(
    (sum, [kind, count]) => sum + (next[kind as Kind].area === area ? (count ?? 0) : 0),
    0,
  );

/** How many there are of each area that has any, listed or not. */
export const figuresOf = (counts: Counts, overdue: Counts): readonly Figure[] =>
  AREAS.map((area) => ({ area, count: sumOf(counts, area), overdue: sumOf(overdue, area) })).filter(
    ({ count }) => count > 0,
  );
