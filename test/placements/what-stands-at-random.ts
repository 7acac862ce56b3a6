import type { DataSource, EntityManager } from 'typeorm';
import { Seeded } from '../../src/solving/testing/seeded.js';
import { aCountry, insert, requestOf } from '../harness/a-country.js';

const STATUSES = ['ARRIVED', 'ARRIVED', 'CONFIRMED', 'PROVISIONAL', 'PROPOSED', 'DEPARTED'] as const;
const SCOPES = ['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE'] as const;
const STAYS = 36;
const TOWNS = 8;
const EMPTY = `TRUNCATE fristad.region, fristad.hostile_group, fristad.policy_version, fristad.provider, access.approval CASCADE`;
const GROUPS = ['G1', 'G2', 'G3', 'G4'];

const dayAt = (days: number) =>
  new Date(Date.parse('2026-12-01') + days * 86_400_000).toISOString().slice(0, 10);

/** Units of both kinds, in two towns near each other on each site, some around their town. */
const units = (random: Seeded) => `
  UPDATE fristad.housing_unit u SET
    sharing = CASE WHEN ${random.whole(0, 1)} + hashtext(u.id || '${random.next()}') % 3 = 0 THEN 'SHARED' ELSE 'EXCLUSIVE' END,
    beds = 1 + abs(hashtext(u.id || 'b')) % 4, turnaround_days = abs(hashtext(u.id || 't')) % 4,
    location = ST_Project(u.location, abs(hashtext(u.id || '${random.next()}')) % 20000, radians(abs(hashtext(u.id || 'r')) % 360))`;
const policy = (random: Seeded) => {
  const regional = random.chance(0.5)
    ? `jsonb_build_array(jsonb_build_object('region', 'SYD', 'dispersionMetres', ${random.of([25_000, 90_000])}, 'saturationCaps',
         '[{"minPopulation": 0, "cap": 1}, {"minPopulation": 4000, "cap": 2}]'::jsonb))`
    : 'NULL';
  return `UPDATE fristad.policy_version SET dispersion_metres = ${random.of([500, 6000, 20_000])}, regional = ${regional},
    saturation_caps = '[{"minPopulation": ${random.of([0, 4000, 9000])}, "cap": ${random.whole(1, 9)}}]'`;
};

const stays = (random: Seeded) => {
  const people = random.times(STAYS - 3, (n) => `K-${n}`);
  const homes = ['A', 'B'].flatMap((letter) =>
    Array.from({ length: TOWNS * 3 }, (_, n) => `${letter}${Math.floor(n / 3)}-${n % 3}`),
  );
  const persons: string[] = [];
  return random.times(STAYS, (n) => {
    const from = random.whole(-20, 15);
    const left = n > 0 && random.chance(0.2) ? random.whole(0, n - 1) : undefined;
    const transfers = left === undefined ? null : `P-${left}`;
    const person = (left === undefined ? undefined : persons[left]) ?? random.of(people);
    persons.push(person);
    return {
      ...{ id: `P-${n}`, request: random.chance(0.6) ? `R-${n}` : null, person },
      ...{ unit: random.of(homes), arrival: dayAt(from), departure: dayAt(from + random.whole(1, 25)) },
      ...{ persons: random.whole(1, 3), groups: random.some(GROUPS, 0.25), transfers },
      ...{ status: random.of(STATUSES), sharing: 'SHARED', turnaround_days: 0, alias: `H-${n}` },
      ...{ proposed_by: 'u-asker', proposed_at: '2026-11-01T08:00:00Z' },
    };
  });
};
type Placed = ReturnType<typeof stays>[number];
const requestFor = (random: Seeded, { id, person }: Placed) => ({
  ...requestOf({ id: id.slice(2), region: 'NORD', group: null }),
  ...{ person, other_groups: random.some(GROUPS, 0.2) },
});
const pairs = (random: Seeded) =>
  random.times(random.whole(0, 12), (n) => {
    const [a, b] = [2 * n, STAYS - 4];
    const scope = random.of(SCOPES);
    const metres = scope === 'DISTANCE' ? random.of([2000, 8000, 30_000]) : null;
    return { a: `K-${a}`, b: `K-${random.whole(a + 1, b)}`, scope, metres };
  });
const related = (random: Seeded) =>
  random.some(['G1 G2', 'G1 G3', 'G2 G3', 'G3 G4'], 0.5).map((pair) => {
    const [a, b] = pair.split(' ');
    return { a, b, relation: random.of(['ALLIED', 'HOSTILE']) };
  });
const aside = (random: Seeded, placed: readonly Placed[]) =>
  random.some(placed, 0.15).map(({ id }, n) => ({
    ...{ placement: id, constraint: 'saturation-cap', reason: 'NO_OTHER_PLACE', asked_by: 'u-asker' },
    ...{ approval: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` },
    ...{ at: '2026-11-01T08:00:00Z', owner_region: 'NORD' },
  }));

/** What stands in a small country, drawn at random: who stands against whom in every way, whether or not anybody could come to. */
export const whatStandsAtRandom = async (database: DataSource, seed: number): Promise<void> => {
  const random = new Seeded(seed);
  await database.transaction(async (manager: EntityManager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    await manager.query(EMPTY);
  });
  await aCountry(database, TOWNS, 3);
  await database.query(`INSERT INTO fristad.hostile_group VALUES ('G3', 'OTHER'), ('G4', 'OTHER')`);
  await database.transaction(async (manager: EntityManager) => {
    const own = { query: manager.query.bind(manager) } as unknown as DataSource;
    await manager.query('SET LOCAL session_replication_role = replica');
    const add = async (table: string, rows: readonly object[]) => {
      if (rows.length > 0) await insert(own, table, rows);
    };
    await manager.query('DELETE FROM fristad.group_relation');
    for (const statement of [units(random), policy(random)]) await manager.query(statement);
    const placed = stays(random);
    const asking = placed.filter(({ request }) => request !== null).map((one) => requestFor(random, one));
    await add('fristad.placement_request', asking);
    const without = placed.filter(({ request }) => request === null);
    await add(
      'fristad.placement',
      placed.filter(({ request }) => request !== null),
    );
    await add(
      'fristad.placement',
      without.map((one) => ({ ...one, proposed_by: null, proposed_at: null })),
    );
    await add('fristad.non_association', pairs(random));
    await add('fristad.group_relation', related(random));
    await add('fristad.placement_override', aside(random, placed));
  });
};
