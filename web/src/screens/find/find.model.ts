import type { components } from '../../api/api.js';

type Counts = Readonly<Record<string, number>>;
export type RuledOut = { readonly constraint: string; readonly units: number; readonly alone: number };

/** How many units each constraint rules out, the most first; `alone` are those that nothing else rules out. */
export const ruledOutBy = (ruledOut: Counts, alone: Counts): readonly RuledOut[] =>
  Object.entries(ruledOut)
    .map(([constraint, units]) => ({ constraint, units, alone: alone[constraint] ?? 0 }))
    .filter(({ units }) => units > 0)
    .toSorted((a, b) => b.units - a.units);

export type ExcludedUnit = components['schemas']['ExcludedUnit'];
/** Those in a town or of a unit whose name begins with or has what was typed. */
export const excludedAt = (
  units: readonly ExcludedUnit[],
  typed: string,
  nameOf: (code: string) => string,
): readonly ExcludedUnit[] => {
  const wanted = typed.trim().toLocaleLowerCase('sv');
  if (wanted === '') return units;
  return units.filter(({ unit, locality, region }) =>
    [unit, nameOf(locality), nameOf(region)].some((name) => name.toLocaleLowerCase('sv').includes(wanted)),
  );
};

/** A change that would free a unit: the field, what is done to it, and its values. */
export type Change =
  | { readonly field: string; readonly kind: 'add' | 'drop'; readonly values: readonly string[] }
  | { readonly field: string; readonly kind: 'set'; readonly from: string; readonly to: string };

/** Reads what a relaxation says in words of the interchange format; undefined where it says more than one thing. */
export const changeIn = (said: string): Change | undefined => {
  if (said.includes(' + ')) return undefined;
  const set = /^(\S+) (.+) → (.+)$/.exec(said);
  if (set !== null) {
    const [, field = '', from = '', to = ''] = set;
    return { field, kind: 'set', from, to };
  }
  const list = /^(\S+) (add|drop) (.+)$/.exec(said);
  if (list === null) return undefined;
  const [, field = '', kind, values = ''] = list;
  return { field, kind: kind === 'add' ? 'add' : 'drop', values: values.split(', ') };
};
