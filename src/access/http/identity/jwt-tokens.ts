import { Injectable } from '@nestjs/common';
import { jwtVerify } from 'jose';
import { Clock } from '#platform';
import { Tokens, type VerifiedToken } from '../../application/tokens.port.js';
import { Issuer } from './issuer.js';
import { IssuerUnreachable } from './issuer-unreachable.js';

const SKEW_SECONDS = 30;
const LONGEST = 16_384;

/** Access tokens as signed JWTs (RFC 9068) with one fixed algorithm. */
@Injectable()
export class JwtTokens extends Tokens {
  constructor(
    private readonly issuer: Issuer,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async verify(token: string): Promise<VerifiedToken | undefined> {
    if (token.length > LONGEST) return undefined;
    const { issuer, audience, algorithm } = await this.issuer.settings();
    const keys = await this.issuer.keys();
    const expected = { issuer, audience, algorithms: [algorithm], clockTolerance: SKEW_SECONDS };
    const required = { requiredClaims: ['sub', 'iat', 'exp'], currentDate: this.clock.now() };
    try {
      const { payload } = await jwtVerify(token, keys, { ...expected, ...required });
      const ahead = (payload.iat ?? Infinity) * 1000 - this.clock.now().getTime();
      if (ahead > SKEW_SECONDS * 1000) return undefined;
      return { claims: payload, issuedAt: new Date((payload.iat ?? 0) * 1000) };
    } catch (cause) {
      if (cause instanceof IssuerUnreachable) throw cause;
      return undefined;
    }
  }
}
