import { parseActorId, type Actor } from './actor.js';
import { parseGrant } from './roles.js';

/** What an issuer says of somebody, as it comes. */
export type Claims = {
  readonly sub?: unknown;
  readonly agency?: unknown;
  readonly roles?: unknown;
  readonly auth_time?: unknown;
};

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The actor that the claims describe; undefined without a usable pseudonym. A role that can't be read grants nothing. */
export const actorOfClaims = ({ sub, agency, roles, auth_time: authTime }: Claims): Actor | undefined => {
  const id = typeof sub === 'string' ? parseActorId(sub) : undefined;
  if (id === undefined) return undefined;
  return {
    id,
    agency: typeof agency === 'string' ? agency.slice(0, 100) : 'UNKNOWN',
    grants: textsOf(roles).flatMap((role) => parseGrant(role) ?? []),
    authenticatedAt: typeof authTime === 'number' ? new Date(authTime * 1000) : null,
  };
};
