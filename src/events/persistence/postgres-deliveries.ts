import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  Deliveries,
  type AttemptEnd,
  type Delivery,
  type DeliveryFigures,
  type Lease,
} from '../application/deliveries.port.js';
import * as sql from './deliveries.query.js';

/** One that is slow must not take all the room. */
const MOST_TO_ONE = 8;

@Injectable()
export class PostgresDeliveries extends Deliveries {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override claim({ by, seconds, most }: Lease): Promise<readonly Delivery[]> {
    return this.work.rows<Delivery>(sql.CLAIM, [by, seconds, most, MOST_TO_ONE]);
  }

  override async settle({ webhook, event }: Delivery, by: string, end: AttemptEnd): Promise<boolean> {
    const failure = end.status === 'DELIVERED' ? null : end.failure;
    const seconds = end.status === 'WAITING' ? end.afterMs / 1000 : 0;
    const values = [webhook, event, by, end.status, failure, seconds];
    return (await this.work.changed(sql.SETTLE, values)).length > 0;
  }

  override async figures(): Promise<DeliveryFigures> {
    const row = await this.work.row<DeliveryFigures>(sql.FIGURES);
    return row ?? { waiting: 0, oldestSeconds: 0, dead: 0 };
  }
}
