import type { Day, PlacementId } from '#kernel';
import {
  clearOfHostileGround,
  hostileGround,
  hostileGroundSentence,
} from './constraints/clear-of-hostile-ground.js';
import { bedsShort, enoughBeds, enoughBedsSentence } from './constraints/enough-beds.js';
import { closedOn, closedSentence, freeForTheWholeStay } from './constraints/free-for-the-whole-stay.js';
import { notCleared, notClearedSentence, providerCleared } from './constraints/provider-cleared.js';
import { observationsOfStays, planConstraints } from './lists.js';
import type { StandingFinding } from './plan.js';
import type { Stay, World } from './world.js';

/**
 * Every constraint that placements break that stand today or later, and what else is to be told of them; nights before the
 * day of the scenario are past.
 */
export const standingFindings = (world: World): readonly StandingFinding[] => {
  const stays = world.standing
    .filter(({ period }) => period.to > world.asOf)
    .map((stay) => fromToday(stay, world.asOf));
  return [
    ...stays.flatMap(alone),
    ...planConstraints.flatMap(({ id, breaches }) =>
      breaches({ judged: stays, besides: [] }, world).map(({ stays: together, sentence }) => ({
        placements: together.flatMap(placementOf),
        constraint: id,
        sentence,
      })),
    ),
    ...observationsOfStays.flatMap(({ findings }) => findings(world)),
  ];
};

const fromToday = (stay: Stay, asOf: Day): Stay => ({
  ...stay,
  period: { from: stay.period.from < asOf ? asOf : stay.period.from, to: stay.period.to },
});

const placementOf = ({ of }: Stay): readonly PlacementId[] => ('placement' in of ? [of.placement] : []);

const alone = (stay: Stay): readonly StandingFinding[] => {
  const { unit, period, persons } = stay;
  const beds = bedsShort(unit.unit.beds, persons);
  const closed = closedOn(unit, period);
  const ground = hostileGround(unit, stay, period);
  const uncleared = notCleared(unit, period);
  const says = (constraint: string, sentence: string): StandingFinding => ({
    placements: placementOf(stay),
    constraint,
    sentence,
  });
  return [
    ...(beds ? [says(enoughBeds.id, enoughBedsSentence(beds))] : []),
    ...(closed ? [says(freeForTheWholeStay.id, closedSentence(closed))] : []),
    ...(ground ? [says(clearOfHostileGround.id, hostileGroundSentence(ground))] : []),
    ...(uncleared ? [says(providerCleared.id, notClearedSentence(uncleared))] : []),
  ];
};
