import { dayOf, type IsoDate } from '#kernel';
import { swedishDay } from './swedish-day.js';

const DAY_MS = 86_400_000;

/** What time and what day it is. A port, so that acts can be tested at any moment. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day in Sweden, now or at an instant: what the whole service calls today. */
  today(at: Date = this.now()): IsoDate {
    return swedishDay(at);
  }

  /** The instant at which nobody arrives any more on a day: nine in the evening in Sweden, ten in summer. */
  eveningOf(day: IsoDate): Date {
    const days = dayOf(day) - dayOf(this.today());
    return new Date(Date.parse(`${swedishDay(this.now())}T21:00:00Z`) + days * DAY_MS);
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
