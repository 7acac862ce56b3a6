import { Injectable } from '@nestjs/common';
import { UnitOfWork } from './unit-of-work.js';

/** Lets those who count against the same limit count one after another, so that who asks at once, asks once. */
@Injectable()
export class OneAtATime {
  constructor(private readonly work: UnitOfWork) {}

  /** Waits until nobody else counts the same of the same one, and keeps others waiting until the running act is over. */
  async wait(counted: string, whose: string): Promise<void> {
    await this.work.rows('SELECT fristad.one_at_a_time($1, $2)', [counted, whose]);
  }
}
