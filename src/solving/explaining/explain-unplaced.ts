import type { Assignment, RequestInWorld, Unplaced, World } from '#scoring';
import { codedOutcome } from './coded-outcome.js';
import { outcompetedBy } from './outcompeted.js';
import { relaxationsFor } from './relaxations.js';
import { ruledOut, ruledOutAlone } from './tally.js';
import { reasonsFor } from './unit-reasons.js';

/**
 * Why a request has no place in a plan: counts over all units, the coded outcome, the least changes that free a unit.
 * Yields now and then.
 */
export function* explainUnplaced(
  world: World,
  request: RequestInWorld,
  assignments: readonly Assignment[],
): Generator<void, Unplaced> {
  const reasons = yield* reasonsFor(world, request);
  const admitted = reasons.filter(({ broken }) => broken === 0);
  const outcompeted = admitted.length > 0;
  return {
    request: request.request.id,
    code: outcompeted
      ? outcompetedBy(world, request, { admitted, assignments })
      : codedOutcome(world, request, reasons),
    ruledOut: ruledOut(reasons.map(({ broken }) => broken)),
    ruledOutAlone: ruledOutAlone(reasons.map(({ alone }) => alone)),
    outcompeted,
    relaxations: (yield* relaxationsFor(world, request, reasons)).map(
      ({ change, constraint, unitsFreed }) => ({ change, constraint, unitsFreed }),
    ),
  };
}
