import { openToTheCase } from '#scoring';
import { AlikeUnits, rankAlone } from '#solving';
import type { MirrorJob } from '#problem';
import { rankingView } from '../application/ranking-view.js';
import { LIST_LENGTH, MOST_EXCLUDED } from '../domain/probing.js';

const alike = new AlikeUnits();
const extent = {
  candidates: LIST_LENGTH,
  excluded: MOST_EXCLUDED,
  counts: (constraint: string) => openToTheCase.ofConstraint(constraint),
};

/** Done where the inventory is held: the ranking of one request, with nobody else in the country. */
export const answer: MirrorJob = (world, request) => {
  const asked = world.requests.get(request);
  return asked && rankingView(rankAlone({ world, request: asked, alike }, extent));
};
