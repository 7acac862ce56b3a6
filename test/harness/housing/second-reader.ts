import { readFileSync } from 'node:fs';
import type { Scenario } from '#scoring';
import type { Person } from '../service/a-person.js';

const fields = readFileSync('fixtures/access/fields.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const acts = readFileSync('fixtures/access/who-may.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

export const may = ({ role }: Person, act: string): boolean =>
  acts.some(([who, what]) => who === role && what === act);

type Unit = Scenario['units'][number];

/** Where a unit lies. */
export const placeOf = (scenario: Scenario, { locality }: Unit) => {
  const town = scenario.localities.find(({ code }) => code === locality);
  const municipality = scenario.municipalities.find(({ code }) => code === town?.municipality);
  return { municipality: municipality?.code, region: municipality?.region };
};

export const reaches = (who: Person, unit: Unit, scenario: Scenario): boolean => {
  const { municipality, region } = placeOf(scenario, unit);
  if (who.provider !== undefined) return unit.provider === who.provider;
  if (who.municipality !== undefined) return municipality === who.municipality;
  return who.region === undefined || who.region === 'NATIONAL' || who.region === region;
};

/** What the written table says that a role sees of a unit. */
export const unitSeen = ({ role }: Person, unit: Unit): object =>
  Object.fromEntries(
    Object.entries({ ...unit, version: 1 }).filter(([name]) =>
      fields.some(
        ([what, field, who]) => what === 'unit' && field === name && who?.split(' ').includes(role),
      ),
    ),
  );

/** The units that somebody is listed, in the order of their ids; undefined where there is no list for them. */
export const unitsSeen = (
  who: Person,
  scenario: Scenario,
  isAsked: (unit: Unit) => boolean = () => true,
): readonly object[] | undefined =>
  may(who, 'unit.list')
    ? scenario.units
        .filter((unit) => reaches(who, unit, scenario) && isAsked(unit))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((unit) => unitSeen(who, unit))
    : undefined;
