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

/** Carries a refusal out of a transaction so that nothing it wrote remains. */
class Withdrawn extends Error {
  constructor(readonly refusal: { readonly code: string }) {
    super(refusal.code);
  }
}

/** Does an act once for a key of whoever acts, in one transaction; the same command again has the same outcome. */
@Injectable()
export class OnceForAKey {
  constructor(
    private readonly commands: RequestCommands,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The outcome must be plain JSON. A refusal keeps nothing, not even the key. */
  async run<Outcome, Refusal extends { readonly code: string }>(
    asked: Asked,
    act: () => Promise<Result<Outcome, Refusal>>,
  ): Promise<Result<Outcome, Refusal | KeyRefusal>> {
    try {
      return ok(await this.work.run(() => this.once(asked, act)));
    } catch (cause) {
      if (cause instanceof Withdrawn) return refuse(cause.refusal as Refusal | KeyRefusal);
      throw cause;
    }
  }

  private async once<Outcome>(
    { key, asks }: Asked,
    act: () => Promise<Result<Outcome, { readonly code: string }>>,
  ): Promise<Outcome> {
    const claim = await this.commands.claim({ key, asks, at: this.clock.now() });
    if (!claim.claimed && !claim.same) throw new Withdrawn({ code: 'key-used-otherwise' });
    if (!claim.claimed) return claim.outcome as Outcome;
    const done = await act();
    if (!done.ok) throw new Withdrawn(done.refusal);
    await this.commands.settle(key, done.value);
    return done.value;
  }
}
