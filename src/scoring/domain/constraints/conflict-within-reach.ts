import { overlap, type Metres } from '#kernel';
import { conflictsNear } from '../conflicts-near.js';
import { softConstraint, type Amount } from '../constraint.js';
import { dispersionBetween } from '../figures.js';
import { inMetres, many } from '../wording.js';

type Figures = Amount & { readonly households: number; readonly nearest: Metres };

export const conflictWithinReach = softConstraint<Figures>({
  id: 'conflict-within-reach',
  title: 'Far from households in conflict',
  reason: 'A bus ride apart is allowed; out of each other’s daily life is better.',
  discloses: 'others',
  level: 'safety',
  defaultWeight: 10,
  dependsOn: 'stay',
  alikeBy: () => 'any',
  formula:
    'for each standing household in conflict whose stay overlaps, at D < distance d < 3D, D the dispersion distance: 50 × (3D − d) / 2D, rounded; summed',
  strain: (candidate) => {
    let amount = 0;
    let households = 0;
    let nearest: Metres | undefined;
    for (const { other, metres } of conflictsNear(candidate)) {
      const least = dispersionBetween(candidate.world.policy, candidate.unit.region, other.unit.region);
      if (metres <= least || metres >= 3 * least || !overlap(candidate.stay, other.period)) continue;
      amount += Math.round((50 * (3 * least - metres)) / (2 * least));
      households += 1;
      if (nearest === undefined || metres < nearest) nearest = metres;
    }
    return nearest !== undefined && amount > 0 ? { amount, households, nearest } : undefined;
  },
  message: null,
  sentence: ({ households, nearest }) =>
    `${many(households, 'household')} in conflict within three dispersion distances; the nearest is ${inMetres(nearest)} away.`,
});
