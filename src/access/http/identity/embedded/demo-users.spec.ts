import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseGrant } from '../../../domain/roles.js';
import { DEMO_CLIENT, demoUsers } from './demo-users.js';

type Day = {
  readonly units: readonly { readonly id: string; readonly provider: string; readonly locality: string }[];
  readonly localities: readonly { readonly code: string; readonly municipality: string }[];
  readonly placements: readonly { readonly unit: string }[];
};
const day = JSON.parse(readFileSync('fixtures/scenarios/national-day.json', 'utf8')) as Day;
const municipalities = new Map(day.localities.map(({ code, municipality }) => [code, municipality]));
const grantsOf = ({ roles }: { readonly roles: readonly string[] }) => roles.map((role) => parseGrant(role));
const officers = demoUsers.filter(({ id }) => id.startsWith('demo-officer-'));

/** The units of the demo's day that an officer works for. */
const unitsOf = (role: string) => {
  const grant = parseGrant(role);
  if (grant?.role !== 'HOUSING_OFFICER') return [];
  const { of } = grant;
  return day.units.filter(({ provider, locality }) =>
    'provider' in of ? provider === of.provider : municipalities.get(locality) === of.municipality,
  );
};

describe('the invented users', () => {
  it('each have roles that can be read', () => {
    for (const user of [...demoUsers, DEMO_CLIENT]) expect(grantsOf(user)).not.toContain(undefined);
  });

  it.each(officers)('$id works for units of the demo’s day in which somebody lives', ({ roles }) => {
    const units = unitsOf(roles[0] ?? '');
    expect(units.length).toBeGreaterThan(5);
    expect(units.length).toBeLessThan(100);
    const lived = day.placements.filter(({ unit }) => units.some(({ id }) => id === unit));
    expect(lived.length).toBeGreaterThan(0);
  });

  it('leave no officer without a second one for the same units', () => {
    for (const { id, roles } of officers) {
      const others = officers.filter((other) => other.id !== id && other.roles[0] === roles[0]);
      expect([id, others.length]).toEqual([id, 1]);
    }
    expect(unitsOf('HOUSING_OFFICER:provider:PROVIDER-0001')).toEqual([]);
  });
});
