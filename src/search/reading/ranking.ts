import { geodesicMetres } from '#geodesy';
import { measureOf, openWorld } from '#scoring';
import { rankCandidates } from '#solving';
import type { DeskJob } from '#problem';
import { rankingView } from '../application/ranking-view.js';

/** Done at the desk: the ranking of one request, in a problem that holds nobody else. */
export const answer: DeskJob = ({ scenario, measured }, request) => {
  const world = openWorld(scenario, measureOf(measured, geodesicMetres));
  const asked = world.requests.get(request);
  return asked && rankingView(rankCandidates(world, asked));
};
