import { Injectable } from '@nestjs/common';
import { regionCode } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, LooksByItself, NATIONAL_CLOCK, UnitOfWork } from '#platform';
import { RequestLives } from './request-lives.port.js';

const LOOK_EVERY_MS = 30_000;

/** Lets requests expire whose time is over. Any process does it; what one has done, the other finds done. */
@Injectable()
export class ExpireRequests extends LooksByItself {
  constructor(
    private readonly lives: RequestLives,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {
    super({ everyMs: LOOK_EVERY_MS, failing: 'Requests expire later' });
  }

  override look(): Promise<void> {
    return this.acting.run(NATIONAL_CLOCK, () =>
      this.work.run(async () => {
        for (const { request: id, region } of await this.lives.expire(this.clock.now()))
          await this.writeEntry.run({ act: 'request.expire', id, owner: regionCode(region) });
      }),
    );
  }
}
