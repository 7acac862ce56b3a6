import { plusDays } from '#kernel';
import { hardConstraints, type Candidate, type Edit, type RequestInWorld, type World } from '#scoring';
import { bitsOf, sizeOf, type Mask } from './mask.js';
import { addIfSmaller, type Options } from './option.js';
import { earlierArrival, fewerNights, laterArrival, STRETCH } from './other-nights.js';
import { brokenByStay, STAY_BITS, UNIT_BITS } from './broken.js';
import { candidateOn, type UnitReasons } from './unit-reasons.js';

/** What would make one broken constraint hold for a candidate. */
export const repairsOf = (bit: number, candidate: Candidate): readonly Edit[] =>
  hardConstraints[bit]?.repair?.(candidate) ?? [];

const UNITS_AT_A_TIME = 32;

/** The smallest change of each kind that by itself should free a unit. Yields now and then. */
export function* singleChanges(
  world: World,
  request: RequestInWorld,
  reasons: readonly UnitReasons[],
): Generator<void, Options> {
  const options: Options = new Map();
  for (const [i, one] of reasons.entries()) {
    if (i % UNITS_AT_A_TIME === 0) yield;
    const candidate = candidateOn(world, { request, unit: one.unit }, one.arrival);
    if ((one.alone & UNIT_BITS) !== 0) addRepairs(options, one.alone, candidate);
    if (one.broken === 0 || (one.broken & UNIT_BITS) !== 0) continue;
    if (one.alone !== 0) addRepairsByDay(options, candidate);
    addOtherNights(options, one.broken, candidate);
  }
  return options;
}

const addRepairs = (options: Options, mask: Mask, candidate: Candidate): void => {
  for (const bit of bitsOf(mask))
    for (const edit of repairsOf(bit, candidate))
      addIfSmaller(options, { edit, answers: 1 << bit, touches: 1 << bit });
};

const addRepairsByDay = (options: Options, { world, request, unit }: Candidate): void => {
  for (let on = request.firstDay; on <= request.latest; on = plusDays(on, 1)) {
    const candidate = candidateOn(world, { request, unit }, on);
    const broken = brokenByStay(candidate);
    if (sizeOf(broken) === 1) addRepairs(options, broken, candidate);
  }
};

/** Asks only for what would be no more than the least known so far: of two alike the one that answers less is better. */
const addOtherNights = (options: Options, answers: Mask, asked: Candidate): void => {
  const days = (kind: string): number => Math.round((options.get(kind)?.edit.size ?? 1) * STRETCH);
  const { nights } = asked.request.request;
  const known = options.get('nights');
  const most = known === undefined ? 0 : Math.round(nights * (1 - known.edit.size));
  const edits = [
    laterArrival(asked, days('arrival.latest')),
    earlierArrival(asked, days('arrival.earliest')),
    fewerNights(asked, Math.max(0, most - 1)),
  ];
  for (const edit of edits) if (edit) addIfSmaller(options, { edit, answers, touches: STAY_BITS });
};
