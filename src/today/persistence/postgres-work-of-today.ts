import { Injectable } from '@nestjs/common';
import type { StayRows } from '#access';
import type { IsoDate } from '#kernel';
import { UnitOfWork } from '#platform';
import { WorkOfToday } from '../application/work-of-today.port.js';
import type { Task } from '../domain/task.js';
import * as sql from './work-of-today.query.js';

@Injectable()
export class PostgresWorkOfToday extends WorkOfToday {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override ofRequests({ region, only, excluded }: StayRows, today: IsoDate): Promise<readonly Task[]> {
    return this.work.rows<Task>(sql.OF_REQUESTS, [region, only, excluded, today]);
  }

  override ofOffers({ region, only, excluded }: StayRows, at: Date): Promise<readonly Task[]> {
    return this.work.rows<Task>(sql.OF_OFFERS, [region, only, excluded, at]);
  }

  override ofGround({ region }: StayRows): Promise<readonly Task[]> {
    return this.work.rows<Task>(sql.OF_GROUND, [region]);
  }

  override ofStays({ region, only, excluded, unitsOf }: StayRows, today: IsoDate): Promise<readonly Task[]> {
    const { provider = null, municipality = null } = { ...unitsOf } as Partial<Record<string, string>>;
    const values = [region, only, excluded, today, provider, municipality];
    return this.work.rows<Task>(sql.OF_STAYS, values);
  }
}
