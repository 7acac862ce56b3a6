import { type Metres, overlap } from '#kernel';
import { inConflict } from '../allegiance.js';
import { planConstraint } from '../constraint.js';
import { dispersionBetween } from '../figures.js';
import { closerConflict } from '../repairs/shorter-separation.js';
import { pairsOf } from '../together.js';
import { inMetres, named } from '../wording.js';
import type { PlaceOfStay, WorldOfStays } from '../world.js';

export type TooNear =
  | { readonly share: 'locality'; readonly locality: string }
  | { readonly share: 'surroundings'; readonly metres: Metres; readonly least: Metres };

/** Whether two units are too near each other for households in conflict: `dispersionMetres` itself, the farther one of their regions, is still too near. */
export const tooNear = (
  world: Pick<WorldOfStays, 'policy' | 'metresBetween'>,
  a: PlaceOfStay,
  b: PlaceOfStay,
): TooNear | undefined => {
  if (a.locality === b.locality) return { share: 'locality', locality: a.locality.name };
  const least = dispersionBetween(world.policy, a.region, b.region);
  const metres = world.metresBetween(a, b);
  return metres > least ? undefined : { share: 'surroundings', metres, least };
};

/** @param who the two households, as the subject of a sentence */
export const tooNearSentence = (who: string, figures: TooNear): string =>
  figures.share === 'locality'
    ? `${who} are in conflict and would both be in ${figures.locality}.`
    : `${who} are in conflict and would be ${inMetres(figures.metres)} apart; more than ${inMetres(figures.least)} is required.`;

export const conflictingHouseholdsApart = planConstraint({
  id: 'conflicting-households-apart',
  title: 'Households in conflict are kept apart',
  reason: 'Two people who left rival groups, or the same one, may carry the conflict with them.',
  discloses: 'others',
  sql: ['national.breaks_conflicting_households_apart'],
  code: 'DISPERSION',
  whileStanding: true,
  repair: closerConflict,
  breaches: (stays, world) =>
    [...pairsOf(stays)].flatMap(([one, other]) => {
      if (!overlap(one.period, other.period) || !inConflict(one, other)) return [];
      const near = tooNear(world, one.unit, other.unit);
      if (!near) return [];
      return [
        {
          stays: [one, other],
          sentence: tooNearSentence(capital(`${named(one)} and ${named(other)}`), near),
        },
      ];
    }),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
