import { AlikeUnits, rankAlone } from '#solving';
import type { MirrorJob } from '#problem';
import type { FoundForRequest } from '../application/ranker.port.js';
import { extent, rankingView, summaryOf } from '../application/ranking-view.js';
import { packed } from './packed.js';

const alike = new AlikeUnits();

/** Done where the inventory is held: the ranking of one request, with nobody else in the country. */
export const answer: MirrorJob = (world, id): FoundForRequest | undefined => {
  const request = world.requests.get(id);
  if (request === undefined) return undefined;
  const view = rankingView(world, request, rankAlone({ world, request, alike }, extent));
  const { candidates, excluded } = view;
  return { summary: summaryOf(view), lists: packed({ candidates, excluded }) };
};
