import type { IsoDate } from '#kernel';
import { swedishDay } from './swedish-day.js';

/** What time and what day it is. A port, so that acts can be tested at any moment. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day in Sweden, now or at an instant: what the whole service calls today. */
  today(at: Date = this.now()): IsoDate {
    return swedishDay(at);
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
