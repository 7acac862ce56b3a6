import { geodesicMetres } from '#geodesy';
import { openWorld } from '#scoring';
import { rankCandidates } from '#solving';
import { type DeskJob, measureOf } from '#problem';
import { shownRanking } from '../application/shown-ranking.js';

/** Done at the desk: the ranking of one request, as if nobody else had a place anywhere. */
export const answer: DeskJob = ({ scenario, measured }, request) => {
  const alone = { ...scenario, placements: [], nonAssociations: [] };
  const world = openWorld(alone, measureOf(measured, geodesicMetres));
  const asked = world.requests.get(request);
  return asked && shownRanking(rankCandidates(world, asked));
};
