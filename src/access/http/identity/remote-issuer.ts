import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { Issuer, type IssuerSettings } from './issuer.js';
import { IssuerUnreachable } from './issuer-unreachable.js';

const WITHIN_MS = 5000;
/** Of an issuer that was not found: as long as this, nobody's question has it asked again. */
const AGAIN_MS = 5000;

/**
 * A configured OpenID Connect provider. Its description and keys are fetched when first needed, kept, and the keys asked for
 * anew when one is unknown.
 */
export class RemoteIssuer extends Issuer {
  private found: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly known: IssuerSettings,
    private readonly againMs = AGAIN_MS,
  ) {
    super();
  }

  override settings(): Promise<IssuerSettings> {
    return Promise.resolve(this.known);
  }

  override keys(): Promise<JWTVerifyGetKey> {
    if (this.found === undefined) {
      this.found = this.discover();
      this.found.catch(() => {
        setTimeout(() => (this.found = undefined), this.againMs).unref();
      });
    }
    return this.found;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    try {
      const set = createRemoteJWKSet(await this.addressOfKeys(), { timeoutDuration: WITHIN_MS });
      await set.reload();
      return async (header, token) => {
        try {
          return await set(header, token);
        } catch (cause) {
          throw isOfToken(cause) ? cause : new IssuerUnreachable(this.known.issuer, cause);
        }
      };
    } catch (cause) {
      throw new IssuerUnreachable(this.known.issuer, cause);
    }
  }

  private async addressOfKeys(): Promise<URL> {
    const { issuer } = this.known;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
    if (!answer.ok) throw new Error(`${address} answers with ${answer.status}.`);
    const about = (await answer.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown } | null;
    if (about?.issuer !== issuer)
      throw new Error(`${address} describes the issuer ${JSON.stringify(about?.issuer)}, letter for letter.`);
    if (typeof about.jwks_uri !== 'string') throw new Error(`${address} names no keys (jwks_uri).`);
    return new URL(about.jwks_uri);
  }
}

/** Whether the token is at fault, and not the way to its key. */
const isOfToken = (cause: unknown): boolean =>
  cause instanceof errors.JWKSNoMatchingKey ||
  cause instanceof errors.JWKSMultipleMatchingKeys ||
  cause instanceof errors.JOSENotSupported;
