import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fieldTable, ROLES, show, type Role, type Viewed } from '#access';
import { generateScenario } from '#generation';

const [head, ...rows] = readFileSync('fixtures/access/fields.csv', 'utf8').trimEnd().split('\n');
const written = rows.map((row) => {
  const [thing = '', field = '', roles = ''] = row.split(',');
  return { thing, field, roles: roles.split(' ').filter(Boolean) };
});
const writtenFor = (thing: string, role: Role) =>
  written.filter((row) => row.thing === thing && row.roles.includes(role)).map(({ field }) => field);
const scenario = generateScenario({ requests: 6, units: 40, territories: 10, seed: 7 });

describe('what each role sees', () => {
  it.each(Object.keys(fieldTable) as Viewed[])('of a %s is what the written table says', (thing) => {
    expect(head).toBe('thing,field,who sees it');
    for (const role of ROLES) {
      const seen: Partial<Record<Role, readonly string[]>> = fieldTable[thing];
      expect([role, [...(seen[role] ?? [])].toSorted()]).toEqual([role, writtenFor(thing, role).toSorted()]);
    }
  });

  it.each([
    ['request', scenario.requests[0]],
    ['unit', scenario.units[0]],
    ['placement', scenario.placements[0]],
  ] as const)('of a real %s is written down, field by field', (thing, one) => {
    const known = written.filter((row) => row.thing === thing).map(({ field }) => field);
    expect(known).toEqual(expect.arrayContaining(Object.keys(one!)));
    for (const role of ROLES) {
      const seen = writtenFor(thing, role).filter((field) => field in one!);
      expect(Object.keys(show(thing, role, one!)).toSorted()).toEqual(seen.toSorted());
    }
  });

  it('hides from an officer who lives there, and from an auditor where', () => {
    const [placement] = scenario.placements;
    const [unit] = scenario.units;
    const officer = show('placement', 'HOUSING_OFFICER', placement!);
    expect(officer).toHaveProperty('unit', placement!.unit);
    expect(JSON.stringify(officer)).not.toContain(placement!.person);
    expect(show('request', 'HOUSING_OFFICER', scenario.requests[0]!)).toEqual({});
    expect(show('unit', 'AUDITOR', unit!)).not.toHaveProperty('location');
    expect(show('unit', 'HOUSING_OFFICER', unit!)).toHaveProperty('location', unit!.location);
  });

  it('leaves out a field that nobody thought of', () => {
    expect(show('unit', 'HOUSING_OFFICER', { id: 'U-1', streetAddress: 'Storgatan 1' })).toEqual({
      id: 'U-1',
    });
  });
});
