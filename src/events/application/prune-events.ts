import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Clock, UnitOfWork } from '#platform';
import { DeliverySettings } from './delivery-settings.js';
import { Events } from './events.port.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MOST_AT_ONCE = 5000;

/** Lets events go that are old and over; what was given up stays until somebody has it sent again, or ends its webhook. */
@Injectable()
export class PruneEvents {
  private next = 0;

  constructor(
    private readonly events: Events,
    private readonly settings: DeliverySettings,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Once an hour, however often it is asked. */
  async hourly(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now < this.next) return;
    this.next = now + HOUR_MS;
    await this.run();
  }

  /** With an entry for each time that something went. */
  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.settings.days * DAY_MS);
    const pruned = await this.work.run(async () => {
      const hits = await this.events.prune(before, MOST_AT_ONCE);
      if (hits > 0) await this.writeEntry.run({ act: 'event.prune', hits });
      return hits;
    });
    if (pruned === MOST_AT_ONCE) await this.run();
  }
}
