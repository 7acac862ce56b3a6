import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { PlannedPlaces, type PlannedPlace } from '#runs';
import { openToTheCase } from '#scoring';
import { RankRequest, WatchProbing, type SearchSummary, type RankRefusal } from '#search';
import { whyNothing, type WhyNothing } from '../domain/why-nothing.js';
import { Offers } from './offers.port.js';

type Tally = SearchSummary['ruledOut'];

/** Why nothing is offered for a request, as far as the case alone tells. */
export type NoOffer = Pick<PlannedPlace, 'run' | 'policyVersion' | 'plannedAt'> &
  Pick<SearchSummary, 'admitted' | 'ruledOut' | 'ruledOutAlone' | 'relaxations'> & {
    readonly why: WhyNothing;
    readonly sentence: string;
  };
export type NoOfferRefusal =
  | Exclude<RankRefusal, { readonly code: 'no-such-request' }>
  | { readonly code: 'search-frozen' | 'not-planned-yet' | 'has-a-place' | 'asks-no-more' };

const openOnes = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([constraint]) => openToTheCase.ofConstraint(constraint)));

/**
 * Why nothing is offered for a request that the latest plan of the country found no place for: how many units suit the case
 * alone, what rules the others out, and what would have to give way. As if nobody else had a place anywhere.
 */
@Injectable()
export class ShowNoOffer {
  constructor(
    private readonly offers: Offers,
    private readonly plannedPlaces: PlannedPlaces,
    private readonly rank: RankRequest,
    private readonly watch: WatchProbing,
  ) {}

  async run(request: string): Promise<Result<NoOffer, NoOfferRefusal>> {
    if (await this.watch.isFrozen()) return refusal({ code: 'search-frozen' });
    const planned = await this.plannedPlaces.ofRequest(request);
    if (planned === undefined) return refusal({ code: 'not-planned-yet' });
    const isHeld = (await this.offers.ofRequest(request)).some(({ outcome }) => outcome === null);
    if (planned.unit !== null || isHeld) return refusal({ code: 'has-a-place' });
    const ranked = await this.rank.run(request);
    if (!ranked.ok)
      return refusal(ranked.refusal.code === 'no-such-request' ? { code: 'asks-no-more' } : ranked.refusal);
    const { run, policyVersion, plannedAt } = planned;
    // The reasons are those of the policy in force, and must not be told of a plan by another.
    if (!(await this.offers.isInForce(policyVersion))) return refusal({ code: 'not-planned-yet' });
    const { admitted, relaxations, ...tallies } = ranked.value.summary;
    const [ruledOut, ruledOutAlone] = [openOnes(tallies.ruledOut), openOnes(tallies.ruledOutAlone)];
    const said = whyNothing(admitted, relaxations.length);
    return ok({ run, policyVersion, plannedAt, ...said, admitted, ruledOut, ruledOutAlone, relaxations });
  }
}
