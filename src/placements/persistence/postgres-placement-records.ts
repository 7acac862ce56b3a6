import { Injectable } from '@nestjs/common';
import type { PlacementId } from '#kernel';
import { UnitOfWork } from '#platform';
import {
  PlacementRecords,
  type Adopted,
  type NewPlacement,
  type NewSetAside,
} from '../application/placement-records.port.js';
import type { StandingStay } from '../domain/beside-other-stays.js';
import type { PlacementRecord } from '../domain/placement-record.js';
import * as sql from './placement-records.query.js';

@Injectable()
export class PostgresPlacementRecords extends PlacementRecords {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<PlacementRecord | undefined> {
    return await this.work.row<PlacementRecord>(sql.FIND, [id]);
  }

  override async findLocked(id: string): Promise<PlacementRecord | undefined> {
    await this.work.rows(sql.LOCK_CASE, [id]);
    return this.find(id);
  }

  override ofRequest(request: string): Promise<readonly PlacementRecord[]> {
    return this.work.rows<PlacementRecord>(sql.OF_REQUEST, [request]);
  }

  override standingOf(person: string): Promise<readonly StandingStay[]> {
    return this.work.rows<StandingStay>(sql.STANDING_OF, [person]);
  }

  override async propose(placement: NewPlacement): Promise<void> {
    const { id, request, person, unit, arrival, departure, persons, groups } = placement;
    const stay = [id, request, person, unit, arrival, departure, persons, groups];
    await this.work.rows(sql.PROPOSE, [
      ...stay,
      placement.proposedBy,
      placement.proposedAt,
      placement.extends,
      placement.transfers,
    ]);
  }

  override async setAside({
    placement,
    constraint,
    reason,
    approval,
    askedBy,
    at,
  }: NewSetAside): Promise<boolean> {
    const values = [placement, constraint, reason, approval, askedBy, at];
    return (await this.work.row<{ done: boolean }>(sql.SET_ASIDE, values))?.done ?? false;
  }

  override async lock(id: PlacementId): Promise<void> {
    await this.work.rows(sql.LOCK, [id]);
  }

  override async lockRequest(request: string): Promise<void> {
    await this.work.rows(sql.LOCK_REQUEST, [request]);
  }

  override async take(id: PlacementId, policy: string): Promise<boolean> {
    const row = await this.work.row<{ answer: string }>(sql.TAKE, [id, policy]);
    return row?.answer === 'PLACEMENT_PERMITTED';
  }

  override async cancelStale(request: string): Promise<readonly string[]> {
    return (await this.work.rows<{ id: string }>(sql.CANCEL_STALE, [request])).map(({ id }) => id);
  }

  override async adopt(request: string, version: number, at: Date): Promise<Adopted> {
    const row = await this.work.row<{ answer: Adopted }>(sql.ADOPT, [request, version, at]);
    return row?.answer ?? { code: 'no-such-request' };
  }

  override async followers(placement: string): Promise<readonly string[]> {
    return (await this.work.rows<{ id: string }>(sql.FOLLOWERS, [placement])).map(({ id }) => id);
  }
}
