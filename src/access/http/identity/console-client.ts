import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { PublicAddress } from '../../application/public-address.js';
import { Tokens } from '../../application/tokens.port.js';
import type { LoginAttempt } from '../../application/sessions.port.js';
import type { Actor } from '../../domain/actor.js';
import { actorOfClaims } from '../../domain/claims.js';
import { Issuer } from './issuer.js';
import { IssuerUnreachable } from './issuer-unreachable.js';

export type Departure = { readonly to: URL; readonly attempt: Omit<LoginAttempt, 'begunAt' | 'wayBack'> };
const CALLBACK = '/api/auth/callback';

/** The console as a client of the issuer: authorization code with PKCE, state and nonce. */
@Injectable()
export class ConsoleClient {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly issuer: Issuer,
    private readonly tokens: Tokens,
    private readonly address: PublicAddress,
  ) {}

  /** Where to send the browser, and what to remember until it comes back. `fresh`: users must prove anew who they are. */
  async depart(fresh: boolean): Promise<Departure> {
    const [state, nonce, codeVerifier] = [
      oidc.randomState(),
      oidc.randomNonce(),
      oidc.randomPKCECodeVerifier(),
    ];
    const { audience } = await this.issuer.settings();
    const to = oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.address.origin + CALLBACK,
      scope: 'openid',
      resource: audience,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      // Any longest age makes the issuer say when the user logged in.
      max_age: fresh ? '0' : '28800',
      ...(fresh ? { prompt: 'login' } : {}),
    });
    return { to, attempt: { state, nonce, codeVerifier } };
  }

  /** Who came back with that address. @throws the library's error when the answer is not the issuer's to this attempt. */
  async arrive(path: string, { state, nonce, codeVerifier }: LoginAttempt): Promise<Actor | undefined> {
    const checks = {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    };
    const here = new URL(path, this.address.origin);
    const granted = await oidc.authorizationCodeGrant(await this.configuration(), here, checks);
    const verified = await this.tokens.verify(granted.access_token);
    const said = granted.claims();
    if (!verified || said?.sub === undefined || said.sub !== verified.claims.sub) return undefined;
    return actorOfClaims({ ...verified.claims, auth_time: said.auth_time });
  }

  private configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover().catch((cause: unknown) => {
      this.found = undefined;
      throw cause;
    });
    return this.found;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, algorithm } = await this.issuer.settings();
    const proof = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    const metadata = { id_token_signed_response_alg: algorithm };
    // Only the embedded issuer, on this very machine, is reached without TLS.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
    const execute = new URL(issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    try {
      return await oidc.discovery(new URL(issuer), clientId, metadata, proof, { execute });
    } catch (cause) {
      throw new IssuerUnreachable(issuer, cause);
    }
  }
}
