import { Injectable } from '@nestjs/common';
import { placementId } from '#kernel';
import { Acting, Clock } from '#platform';
import type { PlacementRequest } from '#requests';
import type { Judgement } from '../domain/decision-record.js';
import type { PlacementRecord } from '../domain/placement-record.js';
import { PlacementRecords } from './placement-records.port.js';
import { StoreDecision, type Decided } from './store-decision.js';

export type NewProposal = {
  /** A fresh id for the placement. */
  readonly id: string;
  readonly request: PlacementRequest;
  /** The placement that it ends on its day of arrival, if it does. */
  readonly transfers?: string | undefined;
};
export type StoredProposal = { readonly placement: PlacementRecord; readonly decisionDigest: string };

/** Keeps a proposal for a whole household, by whoever acts, with what it was judged by. */
@Injectable()
export class StoreProposal {
  constructor(
    private readonly placements: PlacementRecords,
    private readonly storeDecision: StoreDecision,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  async run(
    decided: Decided,
    { id, request, transfers }: NewProposal,
    judgement: Judgement,
  ): Promise<StoredProposal> {
    const { household, person, threat } = request;
    const { unit, arrival, departure } = judgement.stay;
    await this.placements.propose({
      ...{ id: placementId(id), request: request.id, person, unit, arrival, departure },
      persons: household.adults + household.children,
      groups: threat.ownGroups,
      proposedBy: this.acting.current.actor,
      proposedAt: this.clock.now(),
      extends: null,
      transfers: transfers === undefined ? null : placementId(transfers),
    });
    const decisionDigest = await this.storeDecision.run(decided, await this.proposed(id), judgement);
    return { placement: await this.proposed(id), decisionDigest };
  }

  private async proposed(id: string): Promise<PlacementRecord> {
    const record = await this.placements.find(id);
    if (record === undefined) throw new Error(`Placement ${id} was proposed and is not there.`);
    return record;
  }
}
