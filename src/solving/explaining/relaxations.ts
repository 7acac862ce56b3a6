import { hardConstraints, type Relaxation, type RequestInWorld, type Scenario, type World } from '#scoring';
import { combinedChanges } from './combined-changes.js';
import { sizeOf } from './mask.js';
import { constraintsOf, inOrder, type Option, type Options } from './option.js';
import { singleChanges } from './single-changes.js';
import type { UnitReasons } from './unit-reasons.js';
import { unitsFreed } from './units-freed.js';

/** A relaxation that can be carried out: `apply` makes the change in the scenario. */
export type RelaxationOfScenario = Relaxation & { readonly apply: (scenario: Scenario) => Scenario };

const HANDFUL = 8;

/**
 * The least changes of the scenario that free at least one excluded unit, each confirmed by judging the changed
 * scenario anew: single changes, or else the smallest sets. Fewest constraints first, then the smallest change, then
 * the most units freed. Empty when nothing can free any unit. Yields now and then.
 */
export function* relaxationsFor(
  world: World,
  request: RequestInWorld,
  reasons: readonly UnitReasons[],
): Generator<void, readonly RelaxationOfScenario[]> {
  const excluded = reasons.filter(({ broken }) => broken !== 0);
  const confirm = (options: Options) => confirmed({ world, request, excluded }, options);
  const single = yield* confirm(yield* singleChanges(world, request, excluded));
  if (single.length > 0) return single;
  for (let size = 2; size <= hardConstraints.length; size += 1) {
    const sets = yield* confirm(yield* combinedChanges({ world, request }, excluded, size));
    if (sets.length > 0) return sets;
  }
  return [];
}

type Excluded = {
  readonly world: World;
  readonly request: RequestInWorld;
  readonly excluded: readonly UnitReasons[];
};

function* confirmed(
  { world, request, excluded }: Excluded,
  options: Options,
): Generator<void, readonly RelaxationOfScenario[]> {
  const found: { readonly option: Option; readonly freed: number }[] = [];
  for (const option of inOrder(options)) {
    if (found.length === HANDFUL) break;
    yield;
    const freed = unitsFreed(world, request, { option, excluded });
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
    constraint: constraintsOf(answers),
    unitsFreed: freed,
    apply: edit.apply,
  }));
}
