import { softConstraint, type Amount } from '../constraint.js';
import { FELT_BUFFERS } from '../open-unit.js';
import { kilometresAway, roughly } from '../message.js';
import { inMetres, many } from '../wording.js';
import type { GroundNearby } from '../world.js';
import { isHostile, isTooNear } from './clear-of-hostile-ground.js';

type Figures = Amount & { readonly territories: number; readonly nearest: GroundNearby };

const points = ({ metres, buffer, territory }: GroundNearby): number =>
  Math.round((100 * territory.confidence * (FELT_BUFFERS * buffer - metres)) / ((FELT_BUFFERS - 1) * buffer));

export const hostileGroundNearby = softConstraint<Figures>({
  id: 'hostile-ground-nearby',
  title: 'Far from hostile ground',
  reason: 'Beyond the buffer the danger falls with distance; it does not end at a line on a map.',
  discloses: 'case',
  level: 'safety',
  defaultWeight: 10,
  dependsOn: 'stay',
  alikeBy: ({ ground }) => (ground.length === 0 ? 'none' : ground),
  formula:
    'for each territory of a threatening group, valid on a night of the stay, outside it, at buffer b ≤ distance d < 4b: 100 × confidence × (4b − d) / 3b, rounded; summed',
  strain: ({ unit, request, stay }) => {
    let amount = 0;
    let territories = 0;
    let nearest: GroundNearby | undefined;
    for (const near of unit.ground) {
      if (isTooNear(near) || !isHostile(near, request, stay)) continue;
      amount += points(near);
      territories += 1;
      nearest ??= near;
    }
    return nearest && amount > 0 ? { amount, territories, nearest } : undefined;
  },
  message: ({ territories, nearest }) => {
    const kilometres = roughly(nearest.metres);
    return {
      code: 'HOSTILE_GROUND_NEARBY',
      figures: { territories, kilometres },
      sentence: `${many(territories, 'hostile territory lies', 'hostile territories lie')} within four buffers; the nearest is ${kilometresAway(kilometres)} away.`,
    };
  },
  sentence: ({ territories, nearest }) =>
    `${many(territories, 'hostile territory lies', 'hostile territories lie')} within four buffers; the nearest (${nearest.territory.id}) is ${inMetres(nearest.metres)} away.`,
});
