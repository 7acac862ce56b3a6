import { plusDays } from '#kernel';
import { type Candidate, together, type Edit } from '#scoring';
import { bitsOf, sizeOf, type Mask } from './mask.js';
import { addIfSmaller, type Options } from './option.js';
import { earlierArrival, fewerNights, laterArrival } from './other-nights.js';
import { repairsOf } from './single-changes.js';
import { brokenByStay, STAY_BITS, UNIT_BITS } from './broken.js';
import { candidateOn, type UnitReasons, type UnplacedRequest } from './unit-reasons.js';

const UNITS_AT_A_TIME = 32;

/** The smallest sets of changes that answer exactly `size` constraints of some unit on some day. Yields now and then. */
export function* combinedChanges(
  asked: UnplacedRequest,
  reasons: readonly UnitReasons[],
  size: number,
): Generator<void, Options> {
  const options: Options = new Map();
  for (const [i, one] of reasons.entries()) {
    if (i % UNITS_AT_A_TIME === 0) yield;
    const fixed = one.broken & UNIT_BITS;
    if (one.broken === 0 || sizeOf(one.broken) > size || bitsOf(fixed).some(isBeyondRepair(asked, one)))
      continue;
    for (const [mask, candidate] of distinctMasks(asked, one))
      if (sizeOf(mask) === size) addCombinations(options, mask, candidate);
  }
  return options;
}

const isBeyondRepair = ({ world, request }: UnplacedRequest, { unit, arrival }: UnitReasons) => {
  const candidate = candidateOn(world, { request, unit }, arrival);
  return (bit: number): boolean => repairsOf(bit, candidate).length === 0;
};

/** What is broken, each different answer with its first day. */
const distinctMasks = (
  { world, request }: UnplacedRequest,
  { unit, broken }: UnitReasons,
): ReadonlyMap<Mask, Candidate> => {
  const found = new Map<Mask, Candidate>();
  for (let on = request.firstDay; on <= request.latest; on = plusDays(on, 1)) {
    const candidate = candidateOn(world, { request, unit }, on);
    const mask = (broken & UNIT_BITS) | brokenByStay(candidate);
    if (!found.has(mask)) found.set(mask, candidate);
  }
  return found;
};

const addCombinations = (options: Options, mask: Mask, candidate: Candidate): void => {
  const add = (edits: readonly Edit[] | undefined, touches: Mask): void => {
    const edit = edits && together(edits);
    if (edit) addIfSmaller(options, { edit, answers: mask, touches });
  };
  add(smallestOfEach(mask, candidate), mask);
  const fixed = smallestOfEach(mask & UNIT_BITS, candidate);
  if (fixed === undefined || (mask & STAY_BITS) === 0) return;
  for (const other of [laterArrival, earlierArrival, fewerNights]) {
    const nights = other(candidate);
    if (nights) add([...fixed, nights], mask | STAY_BITS);
  }
};

const smallestOfEach = (mask: Mask, candidate: Candidate): readonly Edit[] | undefined => {
  const edits = bitsOf(mask).map((bit) => [...repairsOf(bit, candidate)].sort((a, b) => a.size - b.size)[0]);
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
};
