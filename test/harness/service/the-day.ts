import type { INestApplicationContext } from '@nestjs/common';
import { dayOf, isoDate, type IsoDate } from '#kernel';
import { SystemClock } from '#platform';
import { ownerOf } from '../database/owner.js';

/** The day on which the services of the tests stand still, and which the scenarios are written for. */
export const TODAY = isoDate('2026-12-01');

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];
const STARTED = Date.now();

/**
 * A clock on which it is always the same day, and always noon when a suite begins, whenever it is run. Instants go on: issuers of
 * tokens have clocks of their own.
 */
export class DayThatStays extends SystemClock {
  override today(): IsoDate {
    return TODAY;
  }

  override endOf(day: IsoDate): Date {
    return new Date(STARTED + 12 * HOUR_MS + (dayOf(day) - dayOf(this.today())) * DAY_MS);
  }
}

/** Lets the database, too, believe the day of the service, whatever day its server has. */
export const standStill = async (app: INestApplicationContext): Promise<void> => {
  await ownerOf(app).query('UPDATE national.clock SET follows_service = true');
};
