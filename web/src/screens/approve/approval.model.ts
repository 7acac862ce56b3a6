import type { components } from '../../api/api.js';

/** What is asked and about what are of many kinds, told apart by what they have. */
export type Approval = Omit<components['schemas']['ApprovalToAnswer'], 'command' | 'subject'> & {
  readonly command: unknown;
  readonly subject: unknown;
};
export type Confirmation = components['schemas']['ConfirmationToApprove'];
export type DecisionRecord = Confirmation['record'];
export type Change = { readonly before: unknown; readonly after: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of the subjects, the one with a record of a decision. */
export const asConfirmation = (subject: unknown): Confirmation | undefined =>
  isObject(subject) && 'record' in subject ? (subject as Confirmation) : undefined;
/** Of the subjects, one with what is there and what would be. */
export const asChange = (subject: unknown): Change | undefined =>
  isObject(subject) && 'before' in subject && 'after' in subject ? (subject as Change) : undefined;

export type Value = { readonly path: string; readonly value: string };
const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
};
const isPlainList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null);

/** A document as its leaves, each with its path; a list of plain values is one leaf. */
export const leavesOf = (value: unknown, path = ''): readonly Value[] => {
  if (isPlainList(value)) return [{ path, value: value.map(text).join(', ') }];
  if (Array.isArray(value)) return value.flatMap((one, place) => leavesOf(one, `${path}/${place}`));
  if (isObject(value))
    return Object.entries(value).flatMap(([name, one]) => leavesOf(one, `${path}/${name}`));
  return [{ path, value: value === null ? '' : text(value) }];
};

export type Line = {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly isChanged: boolean;
};
/** What is there beside what would be: what differs first, in the order of the documents. */
export const sideBySide = ({ before, after }: Change): readonly Line[] => {
  const [was, willBe] = [before, after].map(
    (one) => new Map(leavesOf(one).map(({ path, value }) => [path, value])),
  );
  const paths = new Set([...(willBe?.keys() ?? []), ...(was?.keys() ?? [])]);
  const lines = [...paths].map((path) => {
    const [from, to] = [was?.get(path) ?? '', willBe?.get(path) ?? ''];
    return { path, before: from, after: to, isChanged: from !== to };
  });
  return lines.toSorted((a, b) => Number(b.isChanged) - Number(a.isChanged));
};

/** What stands at a JSON pointer, as its leaves. */
export const leavesAt = (document: unknown, pointer: string): readonly Value[] => {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = steps.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[step] : undefined,
    document,
  );
  return found === undefined ? [] : leavesOf(found, pointer);
};

export type Judged = {
  readonly held: number;
  readonly notDisclosed: number;
  readonly broken: readonly string[];
};
/** How the constraints came out, in few figures. */
export const judgedOf = ({ constraints }: Pick<DecisionRecord, 'constraints'>): Judged => {
  const of = (outcome: string) => constraints.filter((one) => one.outcome === outcome);
  return {
    held: of('HELD').length + of('STRAINS').length,
    notDisclosed: of('NOT_DISCLOSED').length,
    broken: of('BROKEN').map(({ constraint }) => constraint),
  };
};

const IN_EMERGENCY = 'placement.confirm-in-emergency';
export const isEmergency = ({ rule }: { readonly rule: string }): boolean => rule === IN_EMERGENCY;

/** The screen of what was asked about, for whoever goes on with it. */
export const leadsTo = (
  rule: string,
): 'placement' | 'incident' | 'unit' | 'case' | 'territory' | undefined => {
  const [room = ''] = rule.split('.');
  const things = ['placement', 'incident', 'unit', 'case', 'territory'] as const;
  return things.find((thing) => thing === room);
};

/** Where what was asked about is otherwise now. */
export const changesOf = ({ changedSince }: Approval): readonly string[] => changedSince;
