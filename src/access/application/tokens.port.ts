import type { Claims } from '../domain/claims.js';

export type VerifiedToken = { readonly claims: Claims; readonly issuedAt: Date };

/** Access tokens of the one configured issuer. */
export abstract class Tokens {
  /** Undefined for a token that is not signed by the issuer, for this service, by the fixed algorithm, now. */
  abstract verify(token: string): Promise<VerifiedToken | undefined>;
}
