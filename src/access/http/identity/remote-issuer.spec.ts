import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { RemoteIssuer } from './remote-issuer.js';

const { privateKey, publicKey } = await generateKeyPair('ES256');
const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };

/** What an issuer answers, by path; changed while it runs. */
type Answers = Record<string, { status?: number; body: unknown }>;

const withIssuer = async (
  test: (at: { issuer: RemoteIssuer; url: string; answers: Answers }) => Promise<void>,
) => {
  const answers: Answers = {};
  const answer: RequestListener = ({ url = '' }, response) => {
    const { status = 200, body } = answers[url] ?? { status: 404, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const known = { issuer: url, audience: 'a', algorithm: 'ES256', clientId: 'c', clientSecret: undefined };
  try {
    await test({ issuer: new RemoteIssuer(known, 0), url, answers });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
};
const DESCRIPTION = '/.well-known/openid-configuration';
const right = (url: string): Answers => ({
  [DESCRIPTION]: { body: { issuer: url, jwks_uri: `${url}/keys` } },
  '/keys': { body: { keys: [jwk] } },
});

describe('an issuer that can not be used', () => {
  it.each([
    [
      'is not there',
      (url: string) => ({ ...right(url), [DESCRIPTION]: { status: 404, body: {} } }),
      'answers with 404',
    ],
    [
      'describes another',
      (url: string) => ({
        ...right(url),
        [DESCRIPTION]: { body: { issuer: `${url}/`, jwks_uri: `${url}/keys` } },
      }),
      'describes the issuer "http://127.0.0.1:',
    ],
    [
      'describes nothing',
      (url: string) => ({ ...right(url), [DESCRIPTION]: { body: null } }),
      'describes the issuer undefined',
    ],
    [
      'names no keys',
      (url: string) => ({ ...right(url), [DESCRIPTION]: { body: { issuer: url } } }),
      'names no keys',
    ],
    [
      'has no keys',
      (url: string) => ({ ...right(url), '/keys': { status: 500, body: {} } }),
      'Expected 200 OK',
    ],
  ])('because it %s: is told with issuer and cause, and looked for again', async (_, wrong, cause) => {
    await withIssuer(async ({ issuer, url, answers }) => {
      Object.assign(answers, wrong(url));
      const thrown = await issuer.keys().catch((error: unknown) => error as Error);
      expect(thrown).toMatchObject({ name: 'IssuerUnreachable' });
      expect((thrown as Error).message).toContain(`The issuer ${url} (OIDC_ISSUER) can not be used: `);
      expect((thrown as Error).message).toContain(cause);
      Object.assign(answers, right(url));
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await issuer.keys()).toBeInstanceOf(Function);
    });
  });

  it('does not answer at all: the innermost cause is told, and the answer to users names nothing', async () => {
    const known = {
      issuer: 'http://127.0.0.1:9',
      audience: 'a',
      algorithm: 'ES256',
      clientId: 'c',
      clientSecret: undefined,
    };
    const thrown = await new RemoteIssuer(known).keys().catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      message: expect.stringMatching(/can not be used: .*(ECONNREFUSED|bad port)/u),
    });
    expect((thrown as { getResponse(): unknown }).getResponse()).toEqual({
      type: '/problems/issuer-unreachable',
      title: 'Nobody can be recognised at the moment',
      status: 503,
    });
  });
});

describe('an issuer whose keys go away after it was found', () => {
  const tokenBy = (kid: string) =>
    new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).setExpirationTime('1h').sign(privateKey);

  it('knows the keys that it had', async () => {
    await withIssuer(async ({ issuer, url, answers }) => {
      Object.assign(answers, right(url));
      const keys = await issuer.keys();
      Object.assign(answers, { '/keys': { status: 500, body: {} } });
      expect((await jwtVerify(await tokenBy('k1'), keys)).payload.exp).toBeGreaterThan(0);
    });
  });
});
