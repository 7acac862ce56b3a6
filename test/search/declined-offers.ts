import { openToTheCase } from '#scoring';
import { rankCandidates } from '#solving';
import { openCandidates } from '../../src/search/domain/candidates-view.js';
import type { SecretCountry } from './simulation.js';

/** Offers that one user may decline in ninety days, of whatever cases. */
export const MOST_DECLINES = 6;
const A_DAY = 3;

type Declining = {
  readonly most: number;
  readonly days: number;
  /** Of the cases of the country, every so manieth is coordinated. */
  readonly every: number;
  /** Of one request; as many as a day lets, where nothing is said. */
  readonly ofARequest?: number;
};

/**
 * What offers tell whoever declines them as often as may be, each for the next best: the town of what is offered is not full; what
 * suits the case better by its own list and was passed over may be in a town that is taken; and when nothing is offered any more, all
 * that the case alone admits and that never was.
 */
export const readDeclinedOffers = (
  { truth, known, scenario }: SecretCountry,
  { most, days, every, ofARequest = A_DAY * days }: Declining,
) => {
  const townOf = (unit: string): string => truth.units.get(unit)?.unit.locality ?? '';
  const [cleared, passedOver] = [new Set<string>(), new Set<string>()];
  let left = most;
  for (const { id } of scenario.requests.filter((_, nth) => nth % every === 0)) {
    const [asked, alone] = [truth.requests.get(id)!, known.requests.get(id)!];
    const permitted = rankCandidates(truth, asked).candidates.map(({ unit }) => unit as string);
    const list = openCandidates(rankCandidates(known, alone).candidates, openToTheCase).map(
      ({ unit }) => unit as string,
    );
    const declined = Math.min(left, permitted.length, ofARequest);
    left -= declined;
    const offered = permitted.slice(0, declined + 1);
    for (const unit of offered) cleared.add(townOf(unit));
    const furthest = Math.max(0, ...offered.map((unit) => list.indexOf(unit)));
    const seenUpTo = offered.length < permitted.length ? furthest : list.length;
    for (const unit of list.slice(0, seenUpTo)) if (!offered.includes(unit)) passedOver.add(townOf(unit));
  }
  const suspected = new Set([...passedOver].filter((town) => !cleared.has(town)));
  return { suspected, cleared, declined: most - left };
};
