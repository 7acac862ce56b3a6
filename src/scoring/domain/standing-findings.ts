import type { Day, PlacementId } from '#kernel';
import { hardConstraints, observationsOfStays, planConstraints } from './lists.js';
import type { StandingFinding } from './plan.js';
import type { Stay, World } from './world.js';

const heldWhileStanding = planConstraints.filter(({ whileStanding }) => whileStanding);

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
    ...heldWhileStanding.flatMap(({ id, breaches }) =>
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

const placementOf = ({ of }: Pick<Stay, 'of'>): readonly PlacementId[] =>
  'placement' in of ? [of.placement] : [];

const alone = (stay: Stay): readonly StandingFinding[] =>
  hardConstraints.flatMap(({ id, whileStanding, sentence }) => {
    const figures = whileStanding?.(stay);
    return figures === undefined
      ? []
      : [{ placements: placementOf(stay), constraint: id, sentence: sentence(figures) }];
  });
