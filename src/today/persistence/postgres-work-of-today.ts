import { Injectable } from '@nestjs/common';
import type { StayRows } from '#access';
import type { IsoDate } from '#kernel';
import { Acting, UnitOfWork } from '#platform';
import { WorkOfToday, type Moment } from '../application/work-of-today.port.js';
import type { Due } from '../domain/task.js';
import * as sql from './work-of-today.query.js';

@Injectable()
export class PostgresWorkOfToday extends WorkOfToday {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override ofRequests(rows: StayRows, { day, at }: Moment): Promise<readonly Due[]> {
    const { region, only, excluded } = rows;
    return this.work.rows<Due>(sql.OF_REQUESTS, [region, only, excluded, day, at]);
  }

  override ofOffers({ region, only, excluded }: StayRows, at: Date): Promise<readonly Due[]> {
    return this.work.rows<Due>(sql.OF_OFFERS, [region, only, excluded, at]);
  }

  override ofEmergencies({ region, only, excluded }: StayRows, at: Date): Promise<readonly Due[]> {
    return this.work.rows<Due>(sql.OF_EMERGENCIES, [region, only, excluded, at]);
  }

  override ofCases({ region, only, excluded }: StayRows, today: IsoDate): Promise<readonly Due[]> {
    return this.work.rows<Due>(sql.OF_CASES, [region, only, excluded, today]);
  }

  override ofGround({ region }: StayRows, today: IsoDate): Promise<readonly Due[]> {
    return this.work.rows<Due>(sql.OF_GROUND, [region, today]);
  }

  override ofPermits({ unitsOf }: StayRows, today: IsoDate): Promise<readonly Due[]> {
    if (unitsOf !== null && 'municipality' in unitsOf) return Promise.resolve([]);
    return this.work.rows<Due>(sql.OF_PERMITS, [unitsOf?.provider ?? null, today]);
  }

  /** As the log is read: nobody else sees whose search is frozen. */
  override ofFrozen({ region }: StayRows): Promise<readonly Due[]> {
    const as = { ...this.acting.current, role: 'fristad_audit_reader' } as const;
    return this.acting.run(as, () => this.work.part(() => this.work.rows<Due>(sql.OF_FROZEN, [region])));
  }

  override ofStays({ region, only, excluded, unitsOf }: StayRows, today: IsoDate): Promise<readonly Due[]> {
    const { provider = null, municipality = null } = { ...unitsOf } as Partial<Record<string, string>>;
    const values = [region, only, excluded, today, provider, municipality];
    return this.work.rows<Due>(sql.OF_STAYS, values);
  }
}
