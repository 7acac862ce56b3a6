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
