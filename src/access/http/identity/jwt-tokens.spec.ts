import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';
import { Clock } from '#platform';
import { Issuer, type IssuerSettings } from './issuer.js';
import { IssuerUnreachable } from './issuer-unreachable.js';
import { JwtTokens } from './jwt-tokens.js';

const AT = new Date('2026-12-01T08:00:00Z');
const NOW = AT.getTime() / 1000;
const LONGEST = 16_384;
class StandingClock extends Clock {
  override now(): Date {
    return AT;
  }
}
const SETTINGS: IssuerSettings = {
  ...{ issuer: 'https://issuer.example', audience: 'urn:fristad', algorithm: 'ES256' },
  ...{ clientId: 'console', clientSecret: undefined },
};
class IssuerWith extends Issuer {
  constructor(private readonly found: () => JWTVerifyGetKey) {
    super();
  }
  override settings(): Promise<IssuerSettings> {
    return Promise.resolve(SETTINGS);
  }
  override keys(): Promise<JWTVerifyGetKey> {
    return Promise.resolve(this.found());
  }
}
const unreachable = (): never => {
  throw new IssuerUnreachable('https://issuer.example', new Error('no answer'));
};

describe('access tokens', () => {
  let pair: Awaited<ReturnType<typeof generateKeyPair>>;
  let tokens: JwtTokens;
  beforeAll(async () => {
    pair = await generateKeyPair('ES256');
    const jwk = await exportJWK(pair.publicKey);
    tokens = new JwtTokens(new IssuerWith(() => createLocalJWKSet({ keys: [jwk] })), new StandingClock());
  });

  const signed = (claims: Readonly<Record<string, unknown>> = {}, typ = 'JWT'): Promise<string> => {
    const { issuer, audience } = SETTINGS;
    const said = { iss: issuer, aud: audience, sub: 'u-1', iat: NOW, exp: NOW + 600, ...claims };
    return new SignJWT(said).setProtectedHeader({ alg: 'ES256', typ }).sign(pair.privateKey);
  };
  const isRead = async (claims: Readonly<Record<string, unknown>>): Promise<boolean> =>
    (await tokens.verify(await signed(claims))) !== undefined;

  it('say who is there and when that was said', async () => {
    const read = await tokens.verify(await signed({ iat: NOW - 90 }));
    expect(read?.claims.sub).toBe('u-1');
    expect(read?.issuedAt).toEqual(new Date('2026-12-01T07:58:30Z'));
  });

  it.each([
    ['half a minute before they are said', { iat: NOW + 30 }, true],
    ['a second sooner', { iat: NOW + 31 }, false],
    ['for half a minute after their end', { exp: NOW - 29 }, true],
    ['longer', { exp: NOW - 30 }, false],
    ['by another issuer', { iss: 'https://other.example' }, false],
    ['for another audience', { aud: 'urn:other' }, false],
    ['without a subject', { sub: undefined }, false],
    ['without an hour', { iat: undefined }, false],
    ['without an end', { exp: undefined }, false],
  ] as const)('are believed or not, %s', async (_, claims, answer) => {
    expect(await isRead(claims)).toBe(answer);
  });

  it('are at most as long as a header: not a character longer', async () => {
    const short = (await signed({ more: '' })).length;
    // Three bytes are four characters, so that some lengths want a longer header.
    const filled = async (length: number): Promise<string> => {
      const guess = Math.floor(((length - short) * 3) / 4);
      for (const typ of ['JWT', 'JWTs'])
        for (const more of [guess - 3, guess - 2, guess - 1, guess, guess + 1]) {
          const token = await signed({ more: 'm'.repeat(more) }, typ);
          if (token.length === length) return token;
        }
      throw new Error(`No token is ${length} characters long.`);
    };
    expect(await tokens.verify(await filled(LONGEST))).toBeDefined();
    expect(await tokens.verify(await filled(LONGEST + 1))).toBeUndefined();
  });

  it('are nobody’s to judge while nobody answers who signs', async () => {
    const blind = new JwtTokens(new IssuerWith(() => unreachable), new StandingClock());
    await expect(blind.verify(await signed())).rejects.toThrow(IssuerUnreachable);
  });
});
