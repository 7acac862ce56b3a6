import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export const AUDIENCE = 'urn:fristad:test';
/** The settings of a service that is its own issuer, of the users of the demonstration. */
export const EMBEDDED = { OIDC_ISSUER: '', OIDC_AUDIENCE: '' };
type Signing = { readonly alg?: string; readonly foreign?: boolean; readonly typ?: string };
export type Said = JWTPayload & {
  readonly roles?: readonly string[];
  readonly agency?: string;
  readonly auth_time?: number;
};

const now = () => Math.floor(Date.now() / 1000);

/** An issuer of our own: its description and keys over HTTP, and tokens for whomever a test wants. */
export const anIssuer = async () => {
  const [own, foreign] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  let asked = 0;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') asked++;
    const about = {
      issuer,
      jwks_uri: `${issuer}/keys`,
      authorization_endpoint: `${issuer}/a`,
      token_endpoint: `${issuer}/t`,
    };
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : about));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Those of this second, in which the same words make the same token. */
  let made = { at: NaN, tokens: new Map<string, Promise<string>>() };
  const remembered = (at: number, words: string, sign: () => Promise<string>): Promise<string> => {
    if (made.at !== at) made = { at, tokens: new Map() };
    const token = made.tokens.get(words) ?? sign();
    made.tokens.set(words, token);
    return token;
  };
  /** A token of somebody who has just logged in, good for five minutes, unless said otherwise. */
  const token = (
    said: Said,
    { foreign: isForeign = false, typ = 'at+jwt' }: Signing = {},
  ): Promise<string> => {
    const at = now();
    const usual = { iss: issuer, aud: AUDIENCE, iat: at, exp: at + 300, agency: 'POLISEN', auth_time: at };
    const words = { ...usual, ...said };
    return remembered(at, JSON.stringify([words, isForeign, typ]), () =>
      new SignJWT(words)
        .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ })
        .sign(isForeign ? foreign.privateKey : own.privateKey),
    );
  };
  const stop = () => new Promise((resolve) => server.close(resolve));
  return { issuer, token, stop, asked: () => asked };
};
