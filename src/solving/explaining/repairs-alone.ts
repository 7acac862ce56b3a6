import { covers, plusDays } from '#kernel';
import { hardConstraints, type Edit } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import { GroupedUnits } from './grouped-units.js';
import { dayAfter } from './over-places.js';
import { repairsOf } from './single-changes.js';
import { candidateOn } from './unit-reasons.js';

/** What would make a constraint hold for the unit at a place, by days after the first of the window. */
export type RepairsAt = (number: number, place: number, days: number) => readonly Edit[];

/**
 * Repairs of units, asked once for those that are alike: their repairs are too, but for ground, which is alike by its name and not
 * by its metres.
 */
export const repairsAt = (asked: AskedAlike): RepairsAt => {
  const { world, request, alike } = asked;
  const known = new Map<string, readonly Edit[]>();
  const ask: RepairsAt = (number, place, days) =>
    repairsOf(number, candidateOn(world, { request, unit: alike.units[place]! }, dayAfter(asked, days)));
  return (number, place, days) => {
    const { repair, dependsOn } = hardConstraints[number]!;
    if (repair === null) return [];
    const group = groupOf(asked, number, place);
    if (group === undefined) return ask(number, place, days);
    const key = `${number} ${group} ${dependsOn === 'unit' ? 0 : days}`;
    const edits = known.get(key) ?? ask(number, place, days);
    known.set(key, edits);
    return edits;
  };
};

const OF_GROUND = 'clear-of-hostile-ground';

/** Of units with the same number a constraint is repaired alike; undefined where each is one by itself. */
export const groupOf = ({ alike }: AskedAlike, number: number, place: number): number | undefined => {
  const groups = alike.hard[number];
  if (!(groups instanceof GroupedUnits) || hardConstraints[number]!.id === OF_GROUND) return undefined;
  return groups.numbers[place];
};

/** Whether what lies too near of ground is the same on every night that the window spans. */
export const isSteadyGround = ({ request, alike }: AskedAlike, place: number): boolean => {
  const span = { from: request.firstDay, to: plusDays(request.latest, request.request.nights) };
  return alike.units[place]!.ground.every(
    ({ valid, metres, buffer }) => (metres > 0 && metres >= buffer) || covers(valid, span),
  );
};
