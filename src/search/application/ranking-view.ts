import { openToTheCase } from '#scoring';
import { openCandidates, openlyExcluded } from '../domain/candidates-view.js';
import type { Ranking } from '#solving';
import { LIST_LENGTH } from '../domain/probing.js';

/**
 * A ranking as whoever handles the case sees it: as many candidates as every list has, and reasons without their figures,
 * which the sentence says. Plain JSON values alone.
 */
export const rankingView = ({ candidates, excluded, relaxations, ...tallies }: Ranking) => ({
  ...tallies,
  relaxations: relaxations.map(({ apply: _apply, ...said }) => said),
  candidates: openCandidates(candidates, openToTheCase).slice(0, LIST_LENGTH),
  excluded: openlyExcluded(excluded, openToTheCase).map(({ unit, arrival, reasons }) => ({
    unit,
    arrival,
    reasons: reasons.map(({ constraint, sentence }) => ({ constraint, sentence })),
  })),
});

export type RankingView = ReturnType<typeof rankingView>;
