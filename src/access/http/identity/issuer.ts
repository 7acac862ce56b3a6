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
  abstract keys(): Promise<JWTVerifyGetKey>;
}
