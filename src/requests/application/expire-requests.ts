import { Injectable, Logger } from '@nestjs/common';
import { regionCode } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, Recurring, UnitOfWork, type ActingAs } from '#platform';
import { RequestLives } from './request-lives.port.js';

const LOOK_EVERY_MS = 30_000;
/** As whom requests of the whole country expire. */
const CLOCK: ActingAs = {
  ...{ role: 'fristad_run', actor: 'national-clock', region: null },
  ...{ roles: ['WORKER'], scope: 'national-run' },
};

/** Lets requests expire whose time is over. Any process does it; what one has done, the other finds done. */
@Injectable()
export class ExpireRequests {
  private readonly log = new Logger(ExpireRequests.name);
  private readonly looking = new Recurring(LOOK_EVERY_MS, (cause) => {
    this.log.error(`Requests expire later, after: ${String(cause)}`);
  });

  constructor(
    private readonly lives: RequestLives,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Looks twice a minute, never twice at a time. */
  start(): void {
    this.looking.start(() => this.look());
  }

  stop(): Promise<void> {
    return this.looking.stop();
  }

  look(): Promise<void> {
    return this.acting.run(CLOCK, () =>
      this.work.run(async () => {
        for (const { request: id, region } of await this.lives.expire(this.clock.now()))
          await this.writeEntry.run({ act: 'request.expire', id, owner: regionCode(region) });
      }),
    );
  }
}
