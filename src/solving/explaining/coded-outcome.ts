import { plusDays } from '#kernel';
import { hardConstraints, type RequestInWorld, type UnableToPlaceReason, type World } from '#scoring';
import { bitsOf, sizeOf, type Mask } from './mask.js';
import { brokenByStay, UNIT_BITS } from './broken.js';
import { candidateOn, type UnitReasons, type UnplacedRequest } from './unit-reasons.js';

/**
 * The coded outcome of a request that no unit admits: of the constraint that alone rules out most units; if none does
 * so alone, of the one most often among the smallest sets of reasons. The catalogue's order decides ties.
 */
export const codedOutcome = (
  world: World,
  request: RequestInWorld,
  reasons: readonly UnitReasons[],
): UnableToPlaceReason => {
  const alone = reasons.filter(({ alone }) => alone !== 0);
  const least = reasons.reduce((size, { broken }) => Math.min(size, sizeOf(broken)), Infinity);
  const decisive = alone.length > 0 ? alone : reasons.filter(({ broken }) => sizeOf(broken) === least);
  const maskOf = ({ alone: only, broken }: UnitReasons): Mask => (alone.length > 0 ? only : broken);
  const bit = mostFrequent(decisive.flatMap((one) => bitsOf(maskOf(one))).sort((a, b) => a - b));
  if (bit === undefined) return 'NO_CAPACITY_IN_WINDOW';
  const codes = decisive
    .filter((one) => (maskOf(one) & (1 << bit)) !== 0)
    .map((one) => codeOf({ world, request }, { one, bit, mask: alone.length > 0 ? 1 << bit : one.broken }));
  return mostFrequent(codes) ?? 'NO_CAPACITY_IN_WINDOW';
};

type Reading = { readonly one: UnitReasons; readonly bit: number; readonly mask: Mask };

/** The code with the figures of the first day on which exactly this is broken. */
const codeOf = ({ world, request }: UnplacedRequest, { one, bit, mask }: Reading): UnableToPlaceReason => {
  const constraint = hardConstraints[bit]!;
  const fixed = one.broken & UNIT_BITS;
  for (let on = request.firstDay; on <= request.latest; on = plusDays(on, 1)) {
    const candidate = candidateOn(world, { request, unit: one.unit }, on);
    if ((fixed | brokenByStay(candidate)) === mask) return constraint.code(constraint.breach(candidate));
  }
  throw new Error(`Unit ${one.unit.unit.id} breaks ${constraint.id} on no day of the window.`);
};

/** The value met most often; of equals the one met first. */
export const mostFrequent = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
};
