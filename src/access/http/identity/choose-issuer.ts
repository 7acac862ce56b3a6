import type { Config } from '#settings';
import type { PublicAddress } from '../../application/public-address.js';
import { EmbeddedIssuer } from './embedded/embedded-issuer.js';
import type { Issuer } from './issuer.js';
import { RemoteIssuer } from './remote-issuer.js';

export type IdentityConfig = Pick<
  Config,
  | 'HOST'
  | 'NODE_ENV'
  | 'OIDC_ISSUER'
  | 'OIDC_AUDIENCE'
  | 'OIDC_ALGORITHM'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
>;

const isThisMachine = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.');

/**
 * The configured issuer, or without one the embedded. @throws Error when that would let anybody in: in production, or
 * where other machines reach it.
 */
export const chooseIssuer = (config: IdentityConfig, address: PublicAddress): Issuer => {
  if (config.OIDC_ISSUER !== undefined) {
    return new RemoteIssuer({
      issuer: config.OIDC_ISSUER,
      audience: config.OIDC_AUDIENCE,
      algorithm: config.OIDC_ALGORITHM,
      clientId: config.OIDC_CLIENT_ID,
      clientSecret: config.OIDC_CLIENT_SECRET,
    });
  }
  if (config.NODE_ENV === 'production') {
    throw new Error('The embedded issuer lets anybody in and never runs in production: set OIDC_ISSUER.');
  }
  if (!isThisMachine(config.HOST)) {
    throw new Error(
      `The embedded issuer lets anybody in who reaches ${config.HOST}: set OIDC_ISSUER, or HOST=127.0.0.1.`,
    );
  }
  return new EmbeddedIssuer(address);
};
