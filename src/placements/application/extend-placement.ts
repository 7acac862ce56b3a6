import { Injectable } from '@nestjs/common';
import { dayOf, ok, placementId, refusal, type IsoDate, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { PlacementRequests, type PlacementRequest } from '#requests';
import type { Judgement } from '../domain/decision-record.js';
import type { ExtensionReason } from '../domain/placement-move.js';
import type { PlacementRecord } from '../domain/placement-record.js';
import { breachesIn, JudgeStay, type OpenBreach } from './judge-stay.js';
import { StoreDecision } from './store-decision.js';
import { PlacementRecords } from './placement-records.port.js';
import type { ProposalResult } from './propose-placement.js';
import { WatchProbing } from '#search';

export type ExtendCommand = {
  /** A fresh id for the placement that is to take the other's place. */
  readonly id: string;
  readonly placement: string;
  /** The version that whoever extends it has seen. */
  readonly version: number;
  readonly departure: IsoDate;
  readonly reason: ExtensionReason;
};
export type ExtendRefusal =
  | { readonly code: 'no-such-placement' | 'stale' | 'not-standing' | 'not-longer' | 'too-long' }
  | { readonly code: 'search-frozen' | 'not-granted' | 'no-such-unit' }
  | { readonly code: 'does-not-suit'; readonly breaches: readonly OpenBreach[] };

type Extended = {
  readonly request: PlacementRequest;
  readonly judgement: Judgement;
  readonly reason: ExtensionReason;
};

/** As long as a request may ask for. */
const MOST_NIGHTS = 3653;

/**
 * Proposes that a household stays longer where it is: a placement of the same unit and arrival, which takes the other's place
 * once it is confirmed as any other is. Judged, as to the nights to come, by the case, the unit and public ground alone.
 */
@Injectable()
export class ExtendPlacement {
  constructor(
    private readonly placements: PlacementRecords,
    private readonly requests: PlacementRequests,
    private readonly judgeStay: JudgeStay,
    private readonly storeDecision: StoreDecision,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(command: ExtendCommand): Promise<Result<ProposalResult, ExtendRefusal>> {
    return this.work.run(async () => {
      const standing = await this.placements.findLocked(command.placement);
      const request = standing && (await this.requests.find(standing.request));
      if (standing === undefined || request === undefined) return refusal({ code: 'no-such-placement' });
      const because = whyNot(standing, command, this.clock.today()) ?? (await this.whyNotNow(request));
      if (because !== undefined) return refusal({ code: because });
      const longer = longerThan(standing, request, command);
      const judgement = await this.judgeStay.ofPlacement(longer);
      if (judgement === undefined) return refusal({ code: 'no-such-unit' });
      const breaches = breachesIn(judgement);
      if (breaches.some(({ overridable }) => !overridable))
        return refusal({ code: 'does-not-suit', breaches });
      const { reason } = command;
      return ok({ placement: await this.store(longer, { request, judgement, reason }), breaches });
    });
  }

  private async whyNotNow({ id }: PlacementRequest): Promise<'search-frozen' | 'not-granted' | undefined> {
    if (await this.watch.isFrozen()) return 'search-frozen';
    return (await this.requests.isGranted(id)) ? undefined : 'not-granted';
  }

  private async store(
    longer: PlacementRecord,
    { request: { threat, region }, judgement, reason }: Extended,
  ): Promise<PlacementRecord> {
    const [proposedBy, proposedAt] = [this.acting.current.actor, this.clock.now()];
    await this.placements.propose({ ...longer, groups: threat.ownGroups, proposedBy, proposedAt });
    const { id } = longer;
    const decided = { act: 'EXTEND', answer: 'PROPOSED' } as const;
    const decisionDigest = await this.storeDecision.run(decided, longer, judgement);
    const particulars = { reason };
    await this.writeEntry.run({ act: 'placement.extend', id, owner: region, decisionDigest, particulars });
    return (await this.placements.find(id)) ?? longer;
  }
}

/** Whoever overstays is there tonight: a stay that ends by today is not longer. */
const whyNot = (
  { status, version, arrival, departure }: PlacementRecord,
  command: ExtendCommand,
  today: IsoDate,
) => {
  const ends = Math.max(dayOf(departure), dayOf(today));
  if (version !== command.version) return 'stale';
  if (status !== 'CONFIRMED' && status !== 'ARRIVED') return 'not-standing';
  if (dayOf(command.departure) <= ends) return 'not-longer';
  return dayOf(command.departure) - dayOf(arrival) > MOST_NIGHTS ? 'too-long' : undefined;
};

/** For as many persons as the request says by now. */
const longerThan = (
  standing: PlacementRecord,
  { household: { adults, children } }: PlacementRequest,
  { id, departure }: ExtendCommand,
): PlacementRecord => ({
  ...standing,
  id: placementId(id),
  departure,
  persons: adults + children,
  status: 'PROPOSED',
  version: 1,
  setAside: [],
  extends: standing.id,
  judged: null,
  transfers: null,
});
