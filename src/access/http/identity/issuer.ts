import type { JWTVerifyGetKey } from 'jose';

export type IssuerSettings = {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
};

/** Who vouches for users: a configured OpenID Connect provider, or the embedded one. */
export abstract class Issuer {
  abstract settings(): Promise<IssuerSettings>;
  /** What tells the key of a token. Both throw IssuerUnreachable while nobody can be recognised. */
  abstract keys(): Promise<JWTVerifyGetKey>;
}
