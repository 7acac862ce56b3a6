import type { components } from './api.js';
import { handlesOf, type Handles } from './handles.js';
import { ApiProblem, offline } from './problem.js';

export const ROLES = [
  'COORDINATOR',
  'APPROVER',
  'HOUSING_OFFICER',
  'ANALYST',
  'POLICY_ADMIN',
  'REGISTER_KEEPER',
  'AUDITOR',
  'INTEGRATION',
] as const;
export type Role = (typeof ROLES)[number];
export type Session = Pick<components['schemas']['SessionView'], 'id' | 'agency'> & {
  readonly csrf: string;
  readonly roles: readonly Role[];
  /** Where the roles hold: a region, a provider, a municipality. */
  readonly places: readonly string[];
  readonly handles: Handles;
};

const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

/** Who is logged in, or undefined. @throws ApiProblem where the service does not answer */
export const readSession = async (): Promise<Session | undefined> => {
  const answer = await fetch('/api/auth/me').catch(() => {
    throw offline();
  });
  if (answer.status === 401) return undefined;
  if (!answer.ok) throw new ApiProblem(answer.status, await answer.json().catch(() => undefined));
  const { id, agency, roles, csrf } = (await answer.json()) as components['schemas']['SessionView'];
  const secret = csrf ?? '';
  const words = roles.map((grant) => grant.split(':'));
  return {
    id,
    agency,
    csrf: secret,
    roles: words.flatMap(([role = '']) => (isRole(role) ? [role] : [])),
    places: words.flatMap(([, ...place]) => (place.length > 0 ? [place.at(-1) ?? ''] : [])),
    handles: await handlesOf(secret),
  };
};
