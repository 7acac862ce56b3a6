import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import { startOfSwedishDay, swedishDay } from './swedish-day.js';

/** What time and what day it is. A port, so that acts can be tested at any moment. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day in Sweden, now or at an instant: what the whole service calls today. */
  today(at: Date = this.now()): IsoDate {
    return swedishDay(at);
  }

  /** The instant at which a day is over in Sweden, and nobody arrives on it any more. */
  endOf(day: IsoDate): Date {
    const days = dayOf(day) - dayOf(this.today());
    return startOfSwedishDay(dateOf(plusDays(dayOf(swedishDay(this.now())), days + 1)));
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
