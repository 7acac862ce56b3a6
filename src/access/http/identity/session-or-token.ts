import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { Actors } from '../../application/actors.port.js';
import { AsGuard } from '../../application/as-guard.js';
import {
  Authentication,
  type Authenticated,
  type Credentials,
  type Recognised,
} from '../../application/authentication.port.js';
import { LogIn } from '../../application/log-in.js';
import { PublicAddress } from '../../application/public-address.js';
import { Tokens } from '../../application/tokens.port.js';
import { actorOfClaims } from '../../domain/claims.js';
import { secretIn, SESSION_COOKIE, sessionCookie } from '../cookies.js';

const no = (because: 'not-authenticated' | 'revoked' | 'cross-site') => ({ ok: false, because }) as const;
const isSame = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const tokenIn = ({ authorization }: Pick<Credentials, 'authorization'>): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/** Recognises a user by the session of the console, or a user or client by an access token of the issuer. */
@Injectable()
export class SessionOrToken extends Authentication {
  constructor(
    private readonly logIn: LogIn,
    private readonly tokens: Tokens,
    private readonly actors: Actors,
    private readonly guard: AsGuard,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {
    super();
  }

  override of<T>(
    credentials: Credentials,
    then: (known: Recognised) => Promise<T>,
  ): Promise<Authenticated<T>> {
    const token = tokenIn(credentials);
    if (token !== undefined) return this.byToken(token, then);
    const secret = secretIn(credentials.cookie, SESSION_COOKIE);
    return secret === undefined
      ? Promise.resolve(no('not-authenticated'))
      : this.bySession(secret, credentials, then);
  }

  override async isStillGood(credentials: Pick<Credentials, 'authorization' | 'cookie'>): Promise<boolean> {
    const token = tokenIn(credentials);
    if (token !== undefined) return (await this.byToken(token, () => Promise.resolve())).ok;
    const secret = secretIn(credentials.cookie, SESSION_COOKIE);
    return secret !== undefined && this.logIn.isLive(secret);
  }

  private async byToken<T>(
    token: string,
    then: (known: Recognised) => Promise<T>,
  ): Promise<Authenticated<T>> {
    const verified = await this.tokens.verify(token);
    const actor = verified && actorOfClaims(verified.claims);
    if (!actor) return no('not-authenticated');
    return this.guard.run(actor.id, async () => {
      const validity = await this.actors.tokenValidity(actor.id, this.clock.now());
      // Tokens carry whole seconds: one issued in the second of the revocation counts as issued before it.
      if (validity === undefined || verified.issuedAt <= validity.tokensValidFrom) return no('revoked');
      const known = { actor, csrf: null };
      return { ...known, ok: true, then: await then(known) };
    });
  }

  private async bySession<T>(
    secret: string,
    credentials: Credentials,
    then: (known: Recognised) => Promise<T>,
  ): Promise<Authenticated<T>> {
    if (this.isCrossSite(credentials)) return no('cross-site');
    const live = await this.logIn.recognise(secret);
    if (live === undefined) return no('not-authenticated');
    if (live === 'revoked') return no('revoked');
    const { session } = live;
    if (!credentials.isSafe && !isSame(credentials.csrf ?? '', session.csrf)) return no('cross-site');
    const { actor, csrf } = session;
    const known =
      live.secret === undefined ? { actor, csrf } : { actor, csrf, cookie: sessionCookie(live.secret) };
    return { ...known, ok: true, then: await then(known) };
  }

  /** A browser says where a request comes from; an old one by Origin only, and for changes only. */
  private isCrossSite({ isSafe, secFetchSite, origin }: Credentials): boolean {
    if (secFetchSite !== undefined) {
      return secFetchSite !== 'same-origin' && !(isSafe && secFetchSite === 'none');
    }
    return origin === undefined ? !isSafe : origin !== this.address.origin;
  }
}
