import { findRule, parseGrant } from '#access';
import type { Route as GuardedRoute } from '#access/testing';
import { PEOPLE, type Person } from './the-people.js';
import type { Route } from './walks.js';

/** Whose role a route lets in, and for which purposes: so that not every random request ends at the door. */
export type Duties = ReadonlyMap<Person, readonly string[]>;

const people = Object.entries(PEOPLE) as readonly (readonly [Person, (typeof PEOPLE)[Person]])[];
const rolesOf = ({ roles = [] }: { readonly roles?: readonly string[] }) =>
  roles.flatMap((role) => parseGrant(role)?.role ?? []);

const dutiesUnder = (id: string): Duties => {
  const { allow = [] } = findRule(id) ?? {};
  const pairs = people.flatMap(([person, said]) => {
    const mine = allow.filter(({ role }) => rolesOf(said).includes(role));
    const purposes = mine.flatMap((one) => one.purposes);
    return mine.length > 0 ? [[person, purposes.length > 0 ? purposes : ['CASE_HANDLING']] as const] : [];
  });
  return new Map(pairs);
};

/** The duties at each route of the document, by the routes of the running service. */
export const dutiesAt = (routes: readonly GuardedRoute[]): ((route: Route) => Duties) => {
  const rules = new Map(
    routes.map(({ method, path, rule }) => [
      `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
      rule?.id ?? '',
    ]),
  );
  return ({ method, path }) => dutiesUnder(rules.get(`${method} ${path}`) ?? '');
};
