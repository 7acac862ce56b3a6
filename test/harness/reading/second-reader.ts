import { readFileSync } from 'node:fs';
import type { Country, StoredStay } from './the-country.js';
import type { Ties } from './the-people.js';
import type { Person } from '../service/a-person.js';
import { TODAY } from '../service/the-day.js';

type Thing = Readonly<Record<string, unknown>>;
const rowsOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const fields = rowsOf('fixtures/access/fields.csv');
const acts = rowsOf('fixtures/access/who-may.csv');

/** Whether the written table lets the role do that at all. */
export const mayList = ({ role }: Person, act: string): boolean =>
  acts.some(([who, what]) => who === role && what === act);
/** The purposes for which the role may, of which the first is asked with; none where none is asked. */
export const purposeFor = ({ role }: Person, act: string): string | undefined => {
  const purposes = acts.find(([who, what]) => who === role && what === act)?.[4];
  return purposes === '-' ? undefined : purposes?.split(' ')[0];
};
/** Of a thing, what the written table says that the role sees. */
export const seenBy = ({ role }: Person, kind: string, thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(([name]) =>
      fields.some(([what, field, who]) => what === kind && field === name && who?.split(' ').includes(role)),
    ),
  );

export const isDenied = ({ id }: Person, person: string, ties: ReadonlyMap<string, Ties>): boolean =>
  ties.get(person)?.denied.includes(id) ?? false;

/** Whether cases of that person and region are the asker's, as the requirements say it. */
export const reaches = (
  who: Person,
  { person, region }: { readonly person: string; readonly region: string | null },
  ties: ReadonlyMap<string, Ties>,
): boolean => {
  if (isDenied(who, person, ties)) return false;
  if (who.role === 'INTEGRATION' || who.region === 'NATIONAL') return true;
  if (who.region === undefined || who.region !== region) return false;
  const tied = ties.get(person);
  if (who.role !== 'COORDINATOR') return true;
  return tied !== undefined && [...tied.assigned, ...tied.allowed].includes(who.id);
};

/** The region whose one person it is; null where that is nobody's. */
export const ownerOf = ({ scenario }: Country, ...persons: readonly string[]): string | null => {
  const regions = persons.map((person) => scenario.requests.find((one) => one.person === person)?.region);
  return new Set(regions).size === 1 ? (regions[0] ?? null) : null;
};

const isInOwnUnits = (who: Person, { unit, status }: StoredStay, { scenario }: Country): boolean => {
  const home = scenario.units.find(({ id }) => id === unit);
  const town = scenario.localities.find(({ code }) => code === home?.locality);
  return (
    status !== 'PROPOSED' && (home?.provider === who.provider || town?.municipality === who.municipality)
  );
};

export const requestsSeen = (who: Person, country: Country, ties: ReadonlyMap<string, Ties>) =>
  country.scenario.requests
    .filter((request) => reaches(who, request, ties))
    .map((request) => seenBy(who, 'request', { ...request, status: 'GRANTED', version: 1 }));

/** Of placements, the fields that a list tells; and to the staff of a unit, of the household. */
export const placementsSeen = (
  who: Person,
  country: Country,
  {
    ties,
    aliases,
  }: { readonly ties: ReadonlyMap<string, Ties>; readonly aliases: ReadonlyMap<string, string> },
) =>
  country.placements
    .filter((one) =>
      who.role === 'HOUSING_OFFICER'
        ? isInOwnUnits(who, one, country) && !isDenied(who, one.person, ties)
        : reaches(who, { person: one.person, region: ownerOf(country, one.person) }, ties),
    )
    .map((listed) => {
      const asked = country.scenario.requests.find(({ id }) => id === listed.request);
      const household = {
        alias: aliases.get(listed.id),
        household: asked?.household ?? null,
        needs: asked?.needs ?? [],
      };
      const late = listed.status === 'ARRIVED' && listed.departure <= TODAY;
      const days = (Date.parse(TODAY) - Date.parse(listed.departure)) / 86_400_000;
      const overstaying = late ? { since: listed.departure, days } : null;
      return {
        ...seenBy(who, 'placement', { ...listed, overstaying }),
        ...seenBy(who, 'household', household),
      };
    });

const outcomeOf = (request: string, placements: readonly StoredStay[]): string => {
  const came = placements.filter((one) => one.request === request).map(({ status }): string => status);
  if (came.includes('CONFIRMED') || came.includes('ARRIVED')) return 'PLACED';
  if (came.includes('PROVISIONAL')) return 'OFFERED';
  if (came.includes('PROPOSED')) return 'PROPOSED';
  return came.includes('DEPARTED') ? 'ENDED' : 'NONE';
};

/** Whether a run has to find a place for a request: for one with a stay that stands, none does. */
export const seeksAPlace = (request: string, { placements }: Country): boolean =>
  !['PLACED', 'OFFERED'].includes(outcomeOf(request, placements));

export const casesSeen = (who: Person, country: Country, ties: ReadonlyMap<string, Ties>) => {
  const persons = [...new Set(country.scenario.requests.map(({ person }) => person))];
  const inScope = persons.filter((person) =>
    reaches(who, { person, region: ownerOf(country, person) }, ties),
  );
  return inScope.map((person) => {
    const requests = country.scenario.requests
      .filter((one) => one.person === person)
      .toSorted((a, b) => (a.registeredOn + a.id < b.registeredOn + b.id ? -1 : 1));
    const placements = country.placements
      .filter((one) => one.person === person)
      .toSorted((a, b) => (a.arrival + a.id < b.arrival + b.id ? -1 : 1));
    return seenBy(who, 'case', {
      id: person,
      region: ownerOf(country, person),
      requests: requests.map(({ id, kind, urgency }) => ({
        id,
        kind,
        urgency,
        status: 'GRANTED',
        version: 1,
        outcome: outcomeOf(id, country.placements),
      })),
      placements: placements.map(({ id, status, version }) => ({ id, status, version })),
      assigned: (ties.get(person)?.assigned ?? []).toSorted(),
      ...{ merged: [], mergedInto: null },
    });
  });
};

export const pairsSeen = (who: Person, country: Country, ties: ReadonlyMap<string, Ties>) =>
  country.scenario.nonAssociations
    .filter(({ a, b }) => {
      const region = ownerOf(country, a, b);
      return [a, b].every((person) => reaches(who, { person, region }, ties));
    })
    .map((pair) => seenBy(who, 'kept-apart pair', pair));
