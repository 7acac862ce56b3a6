import { dayOf } from '#kernel';
import {
  aCandidateOf,
  openToTheCase,
  openReasons,
  openStrains,
  type RequestInWorld,
  type UnitInWorld,
  type World,
} from '#scoring';
import type { Extent, RankingAlone } from '#solving';
import { openCandidates } from '../domain/candidates-view.js';
import { LIST_LENGTH, MOST_EXCLUDED } from '../domain/probing.js';

/** How much of a ranking a search keeps. */
export const extent: Extent = {
  candidates: LIST_LENGTH,
  excluded: MOST_EXCLUDED,
  counts: (constraint) => openToTheCase.ofConstraint(constraint),
};

/** What would have to give way, in messages: without metres, and nothing of what tells of others. */
const openRelaxations = (all: RankingAlone['relaxations']) =>
  all.flatMap(({ constraint, unitsFreed, messages: changes }) =>
    changes === null ? [] : [{ constraint, unitsFreed, changes }],
  );

/** Which town and region a unit lies in, as every list of units says it. */
const whereIs = ({ locality, region }: UnitInWorld) => ({ locality: locality.code, region });

/**
 * A ranking as whoever handles the case sees it: as many candidates as every list has, and reasons as messages. Plain JSON
 * values alone.
 */
export const rankingView = (
  world: World,
  request: RequestInWorld,
  { candidates, excluded, relaxations, ...tallies }: RankingAlone,
) => {
  const unitOf = (id: string): UnitInWorld => {
    const unit = world.units.get(id);
    if (unit === undefined) throw new Error(`Unit ${id} was found and is not there.`);
    return unit;
  };
  return {
    ...tallies,
    policyVersion: world.policy.version,
    relaxations: openRelaxations(relaxations),
    candidates: openCandidates(candidates, openToTheCase)
      .slice(0, LIST_LENGTH)
      .map(({ strains: _strains, ...candidate }) => {
        const unit = unitOf(candidate.unit);
        const on = aCandidateOf(world, request, { unit, arrival: dayOf(candidate.arrival) });
        return { ...candidate, ...whereIs(unit), strains: openStrains(on) };
      }),
    excluded: excluded.flatMap(({ unit, arrival, reasons }) => {
      const open = openReasons(reasons);
      return open.length === 0 ? [] : [{ unit, ...whereIs(unitOf(unit)), arrival, reasons: open }];
    }),
  };
};

type RankingView = ReturnType<typeof rankingView>;
export type FoundCandidate = RankingView['candidates'][number];
export type ExcludedUnit = RankingView['excluded'][number];
/** The units that a search lists: those that suit, best first, and of the others those that come nearest. */
export type FoundUnits = Pick<RankingView, 'candidates' | 'excluded'>;

/** How many of the best a summary names. */
const BEST = 5;

/** What a search says at first. */
export const summaryOf = ({ candidates, excluded, ...said }: RankingView) => ({
  ...said,
  listed: candidates.length,
  excludedListed: excluded.length,
  best: candidates.slice(0, BEST),
});
export type SearchSummary = ReturnType<typeof summaryOf>;
