import type { Policy, Scenario } from '#scoring';
import { pointerOf, type InputError, type Path } from '../errors/input-error.js';

export type ListName = {
  readonly [Key in keyof Scenario]: Scenario[Key] extends readonly object[] ? Key : never;
}[keyof Scenario];
export type Item<List extends ListName> = Scenario[List][number];
/** A sound part of a document and the place where it stands. */
export type Entry<T> = { readonly at: Path; readonly item: T };
/** What the structure check left standing: a scenario, or the sound parts of a document that is not one. */
export type Draft = {
  readonly policy: Policy | undefined;
  readonly list: <List extends ListName>(name: List) => readonly Entry<Item<List>>[];
  /** What the items of a list are called, sound or not; nothing when one of the names cannot be read. */
  readonly named: (name: ListName, key: string) => ReadonlySet<string> | undefined;
};
export type Check = (draft: Draft) => readonly InputError[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const rawList = (root: unknown, name: string): readonly unknown[] | undefined => {
  const list = isRecord(root) ? root[name] : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined;
};

const nameIn = (item: unknown, key: string): string | undefined => {
  const name = isRecord(item) ? item[key] : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
};

/** `/units/3/beds` spoils `/units/3`; `/policy/version` spoils `/policy`. */
const spoiledBy = ({ pointer }: InputError): readonly string[] => {
  const [, first = '', second = ''] = pointer.split('/');
  return [`/${first}`, `/${first}/${second}`];
};

/** The parts of a document that later checks can rely on, given its structural errors. */
export const draftOf = (root: unknown, structure: readonly InputError[]): Draft => {
  const spoiled = new Set(structure.flatMap(spoiledBy));
  const policy = isRecord(root) && !spoiled.has('/policy') ? (root['policy'] as Policy) : undefined;
  return {
    policy,
    list: <List extends ListName>(name: List) =>
      (rawList(root, name) ?? [])
        .map((item, index) => ({ at: [name, index], item: item as Item<List> }))
        .filter(({ at }) => !spoiled.has(pointerOf(at))),
    named: (name, key) => {
      const items = rawList(root, name);
      const names = items?.flatMap((item) => nameIn(item, key) ?? []);
      return names?.length === items?.length ? names && new Set(names) : undefined;
    },
  };
};
