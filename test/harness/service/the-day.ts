import type { INestApplicationContext } from '@nestjs/common';
import { isoDate, type IsoDate } from '#kernel';
import { SystemClock } from '#platform';
import { ownerOf } from '../database/owner.js';

/** The day on which the services of the tests stand still, and which the scenarios are written for. */
export const TODAY = isoDate('2026-12-01');

/** A clock on which it is always the same day. Instants go on: issuers of tokens have clocks of their own. */
export class DayThatStays extends SystemClock {
  override today(): IsoDate {
    return TODAY;
  }
}

/** Lets the database, too, believe the day of the service, whatever day its server has. */
export const standStill = async (app: INestApplicationContext): Promise<void> => {
  await ownerOf(app).query('UPDATE national.clock SET follows_service = true');
};
