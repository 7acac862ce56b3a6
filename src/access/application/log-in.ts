import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, OneAtATime } from '#platform';
import type { Actor } from '../domain/actor.js';
import { sessionValidity, type Session } from '../domain/session.js';
import { Actors } from './actors.port.js';
import { AsGuard } from './as-guard.js';
import { Sessions, type LoginAttempt } from './sessions.port.js';

/** A session that is good now; `secret` is there when the browser must take a new one. */
export type LiveSession = { readonly session: Session; readonly secret?: string };

export const newSecret = (): string => randomBytes(32).toString('base64url');
const TOUCH_MS = 30_000;

/** Begins, recognises, renews and ends the console's sessions. */
@Injectable()
export class LogIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly actors: Actors,
    private readonly guard: AsGuard,
    private readonly oneAtATime: OneAtATime,
    private readonly clock: Clock,
  ) {}

  /** The secret that recognises the browser when it comes back from the issuer. */
  async prepare(attempt: Omit<LoginAttempt, 'begunAt'>): Promise<string> {
    const secret = newSecret();
    await this.guard.run(null, () =>
      this.sessions.beginAttempt(secret, { ...attempt, begunAt: this.clock.now() }),
    );
    return secret;
  }

  attempt(secret: string): Promise<LoginAttempt | undefined> {
    return this.guard.run(null, () => this.sessions.takeAttempt(secret, this.clock.now()));
  }

  /**
   * A new session with a new secret. An earlier one of the same browser ends, and where five live already, the one that was
   * not used for longest. Undefined for whoever is out.
   */
  begin(actor: Actor, earlier: string | undefined): Promise<string | undefined> {
    const [secret, csrf, at] = [newSecret(), newSecret(), this.clock.now()];
    return this.guard.run(actor.id, async () => {
      if (!(await this.actors.tokenValidity(actor.id, at))) return undefined;
      await this.oneAtATime.wait('sessions', actor.id);
      if (earlier !== undefined) await this.endNow(earlier);
      await this.sessions.begin(secret, actor, { csrf, at });
      return secret;
    });
  }

  recognise(secret: string): Promise<LiveSession | 'revoked' | undefined> {
    return this.guard.run(null, async () => {
      const found = await this.sessions.find(secret);
      if (found === undefined) return undefined;
      const { session, isEarlierSecret } = found;
      const at = this.clock.now();
      const validity = sessionValidity(session, isEarlierSecret, at);
      const actor = await this.actors.tokenValidity(session.actor.id, at);
      const isRevoked = actor === undefined || session.beganAt < actor.tokensValidFrom;
      if (isRevoked || validity === 'over') await this.sessions.end(session.id, at);
      if (isRevoked) return 'revoked';
      return validity === 'over' ? undefined : this.renew(session, secret, validity);
    });
  }

  /** Whether the session would be recognised. It is neither touched nor renewed. */
  isLive(secret: string): Promise<boolean> {
    return this.guard.run(null, async () => {
      const found = await this.sessions.find(secret);
      if (found === undefined) return false;
      const { session, isEarlierSecret } = found;
      const at = this.clock.now();
      const actor = await this.actors.tokenValidity(session.actor.id, at);
      const isIn = actor !== undefined && session.beganAt >= actor.tokensValidFrom;
      return isIn && sessionValidity(session, isEarlierSecret, at) !== 'over';
    });
  }

  end(secret: string): Promise<void> {
    return this.guard.run(null, () => this.endNow(secret));
  }

  private async renew(session: Session, secret: string, validity: 'live' | 'rotate'): Promise<LiveSession> {
    const at = this.clock.now();
    if (at.getTime() - session.seenAt.getTime() >= TOUCH_MS) await this.sessions.touch(session.id, at);
    if (validity === 'live') return { session };
    const to = newSecret();
    return (await this.sessions.rotate(session.id, { from: secret, to }, at))
      ? { session, secret: to }
      : { session };
  }

  private async endNow(secret: string): Promise<void> {
    const found = await this.sessions.find(secret);
    if (found) await this.sessions.end(found.session.id, this.clock.now());
  }
}
