import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { Issuer, type IssuerSettings } from './issuer.js';

/** A configured OpenID Connect provider. Its keys are fetched when first needed, kept, and asked for anew when one is unknown. */
export class RemoteIssuer extends Issuer {
  private found: Promise<JWTVerifyGetKey> | undefined;

  constructor(private readonly known: IssuerSettings) {
    super();
  }

  override settings(): Promise<IssuerSettings> {
    return Promise.resolve(this.known);
  }

  override keys(): Promise<JWTVerifyGetKey> {
    this.found ??= this.discover().catch((cause: unknown) => {
      this.found = undefined;
      throw cause;
    });
    return this.found;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const { issuer } = this.known;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(5000) });
    const about = (await answer.json()) as { readonly issuer?: string; readonly jwks_uri?: string };
    if (!answer.ok || about.issuer !== issuer || about.jwks_uri === undefined) {
      throw new Error(`${address} does not describe the issuer ${issuer}.`);
    }
    return createRemoteJWKSet(new URL(about.jwks_uri), { timeoutDuration: 5000 });
  }
}
