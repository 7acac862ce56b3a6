import type { RequestInWorld, World } from '#scoring';
import { combinedChanges } from './combined-changes.js';
import { leastChanges, type RelaxationOfScenario } from './least-changes.js';
import { singleChanges } from './single-changes.js';
import type { UnitReasons } from './unit-reasons.js';
import { unitsFreed } from './units-freed.js';

/** The least changes of the scenario that free at least one excluded unit, by asking each unit by itself. Yields now and then. */
export function relaxationsFor(
  world: World,
  request: RequestInWorld,
  reasons: readonly UnitReasons[],
): Generator<void, readonly RelaxationOfScenario[]> {
  const excluded = reasons.filter(({ broken }) => broken !== 0);
  return leastChanges({
    single: () => singleChanges(world, request, excluded),
    combined: (size) => combinedChanges({ world, request }, excluded, size),
    unitsFreed: (option) => unitsFreed(world, request, { option, excluded }),
  });
}
