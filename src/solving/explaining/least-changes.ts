import { hardConstraints, type Relaxation, type RelaxationMessage, type Scenario } from '#scoring';
import { sizeOf } from './mask.js';
import { constraintsOf, inOrder, type Option, type Options } from './option.js';

/** A relaxation that can be carried out: `apply` makes the change in the scenario. */
export type RelaxationOfScenario = Relaxation & {
  /** What it says to whoever handles the case, one message a step; `null` where that may tell of others. */
  readonly messages: readonly RelaxationMessage[] | null;
  readonly apply: (scenario: Scenario) => Scenario;
};

/** How changes are found, and how it is seen whether they help. */
export type Finding = {
  /** The smallest change of each kind that by itself should free a unit. */
  readonly single: () => Generator<void, Options>;
  /** The smallest sets of changes that answer exactly so many constraints. */
  readonly combined: (size: number) => Generator<void, Options>;
  /** How many units that are excluded are not any more, once the change is made. */
  readonly unitsFreed: (option: Option) => number;
};

const HANDFUL = 8;

/**
 * The least changes of the scenario that free at least one excluded unit, each confirmed by judging the changed
 * scenario anew: single changes, or else the smallest sets. Fewest constraints first, then the smallest change, then
 * the most units freed. Empty when nothing can free any unit. Yields now and then.
 */
export function* leastChanges(finding: Finding): Generator<void, readonly RelaxationOfScenario[]> {
  const single = yield* confirmed(finding, yield* finding.single());
  if (single.length > 0) return single;
  for (let size = 2; size <= hardConstraints.length; size += 1) {
    const sets = yield* confirmed(finding, yield* finding.combined(size));
    if (sets.length > 0) return sets;
  }
  return [];
}

function* confirmed(
  { unitsFreed }: Finding,
  options: Options,
): Generator<void, readonly RelaxationOfScenario[]> {
  const found: { readonly option: Option; readonly freed: number }[] = [];
  for (const option of inOrder(options)) {
    if (found.length === HANDFUL) break;
    yield;
    const freed = unitsFreed(option);
    if (freed > 0) found.push({ option, freed });
  }
  found.sort(
    (a, b) =>
      sizeOf(a.option.answers) - sizeOf(b.option.answers) ||
      a.option.edit.size - b.option.edit.size ||
      b.freed - a.freed,
  );
  return found.map(({ option: { edit, answers }, freed }) => ({
    change: edit.change,
    messages: edit.messages,
    constraint: constraintsOf(answers),
    unitsFreed: freed,
    apply: edit.apply,
  }));
}
