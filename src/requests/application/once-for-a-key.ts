import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#kernel';
import { Clock, UnitOfWork } from '#platform';
import { RequestCommands } from './request-commands.port.js';

export type KeyRefusal = { readonly code: 'key-used-otherwise' };
type Asked = { readonly key: string; readonly asks: unknown };

/** What a kept command says of a document: enough to know the same one again, and nothing of what it says. */
export const fingerprintOf = (document: string | Uint8Array): string =>
  createHash('sha256').update(document).digest('hex');

/** Does an act once for a key of whoever acts, in one transaction; the same command again has the same outcome. */
@Injectable()
export class OnceForAKey {
  constructor(
    private readonly commands: RequestCommands,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The outcome must be plain JSON. A refusal keeps nothing, not even the key. */
  run<Outcome, Refusal extends { readonly code: string }>(
    { key, asks }: Asked,
    act: () => Promise<Result<Outcome, Refusal>>,
  ): Promise<Result<Outcome, Refusal | KeyRefusal>> {
    return this.work.run(async () => {
      const claim = await this.commands.claim({ key, asks, at: this.clock.now() });
      if (!claim.claimed && !claim.same) return refuse({ code: 'key-used-otherwise' });
      if (!claim.claimed) return ok(claim.outcome as Outcome);
      const done = await act();
      if (done.ok) await this.commands.settle(key, done.value);
      return done;
    });
  }
}
