import type { Person } from '../service/a-person.js';
import type { Country } from './the-country.js';

export type Ties = Readonly<Record<'assigned' | 'allowed' | 'denied', readonly string[]>>;

type Place = { readonly provider: string; readonly municipality: string };

/** Where the stays that are more than proposals are. */
const placesOfStays = ({ scenario, placements }: Country): readonly (Place & { readonly person: string })[] =>
  placements.flatMap(({ unit, person, status }) => {
    const home = scenario.units.find(({ id }) => id === unit);
    const town = scenario.localities.find(({ code }) => code === home?.locality);
    if (status === 'PROPOSED' || !home || !town) return [];
    return [{ person, provider: home.provider, municipality: town.municipality }];
  });

/** The provider and the municipality with most stays. */
const busiest = (country: Country): Place => {
  const places = placesOfStays(country);
  const most = (words: readonly string[]): string =>
    words.toSorted(
      (a, b) => words.filter((one) => one === b).length - words.filter((one) => one === a).length,
    )[0]!;
  return {
    provider: most(places.map(({ provider }) => provider)),
    municipality: most(places.map(({ municipality }) => municipality)),
  };
};

/** Everybody who may list something, and some who may not. */
export const thePeople = (country: Country): readonly Person[] => [
  { id: 'u-eva', role: 'COORDINATOR', region: 'VAST' },
  { id: 'u-untied', role: 'COORDINATOR', region: 'VAST' },
  { id: 'u-sten', role: 'COORDINATOR', region: 'STOCKHOLM' },
  { id: 'u-leader', role: 'APPROVER', region: 'VAST' },
  { id: 'u-auditor', role: 'AUDITOR', region: 'VAST' },
  { id: 'u-overseer', role: 'AUDITOR', region: 'NATIONAL' },
  { id: 'u-landlord', role: 'HOUSING_OFFICER', provider: busiest(country).provider },
  { id: 'u-kommun', role: 'HOUSING_OFFICER', municipality: busiest(country).municipality },
  { id: 'u-analyst', role: 'ANALYST', region: 'VAST' },
  { id: 'u-cartographer', role: 'ANALYST', region: 'NATIONAL' },
  { id: 'u-admin', role: 'POLICY_ADMIN' },
  { id: 'u-keeper', role: 'REGISTER_KEEPER' },
  { id: 'u-integration', role: 'INTEGRATION' },
];

/** Assigned, listed and kept away, each by some mistake also where it must not count. */
export const theTies = (country: Country): ReadonlyMap<string, Ties> => {
  const { home, away, placements } = country;
  const ties = new Map<string, Ties>();
  const tie = (ref: string | undefined, more: Partial<Ties>): void => {
    const before = ties.get(ref!) ?? { assigned: [], allowed: [], denied: [] };
    const both = (which: keyof Ties) => [...before[which], ...(more[which] ?? [])];
    ties.set(ref!, { assigned: both('assigned'), allowed: both('allowed'), denied: both('denied') });
  };
  tie(home[0], { assigned: ['u-eva', 'u-leader'] });
  tie(home[1], { assigned: ['u-eva'], denied: ['u-eva', 'u-auditor'] });
  tie(home[2], { allowed: ['u-eva'] });
  tie(home[3], { assigned: ['u-eva'], denied: ['u-leader', 'u-overseer'] });
  tie(home[4], { denied: ['u-eva'] });
  tie(home[5], { assigned: ['u-eva'] });
  tie(away[0], { assigned: ['u-sten', 'u-eva'] });
  tie(away[1], { allowed: ['u-sten'], assigned: ['u-untied'] });
  tie(placements.findLast(({ status, request }) => status === 'CONFIRMED' && request !== null)?.person, {
    assigned: ['u-sten'],
  });
  const { provider } = busiest(country);
  tie(placesOfStays(country).find((one) => one.provider === provider)?.person, { denied: ['u-landlord'] });
  return ties;
};
