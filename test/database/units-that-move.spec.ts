import { beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { aCountry, insert } from '../harness/a-country.js';
import { onEachEngine } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';

const SITES = 6;
const STAYS = 16;
const MOVES = sample(6, 60, 'FRISTAD_UNIT_MOVES');

/** Whole numbers below a bound, the same each time. */
const drawing = (seed: number) => {
  let state = seed;
  return (bound: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
};
const draw = drawing(20_261_128);

const towns = Array.from({ length: SITES }, (_, site) => [`A${site}`, `B${site}`]).flat();
const units = towns.flatMap((town) => [`${town}-0`, `${town}-1`]);
const GROUPS = [[], ['G1'], ['G2']];
const stays = Array.from({ length: STAYS }, (_, at) => ({
  id: `PL-${at}`,
  person: `K-${at}`,
  unit: units[at] ?? '',
  sharing: 'EXCLUSIVE',
  turnaround_days: 2,
  arrival: '2026-12-10',
  departure: '2027-01-09',
  persons: 1,
  groups: GROUPS[draw(3)],
  status: 'CONFIRMED',
}));
const SCOPES = ['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE'];
/** Some reach further than the policy's dispersion distance, over the whole country. */
const pairs = Array.from({ length: 12 }, (_, at) => {
  const scope = SCOPES[at % 4];
  const metres = scope === 'DISTANCE' ? [1_000, 60_000, 150_000][draw(3)] : null;
  return { a: `K-${at}`, b: `K-${(at + 1 + draw(STAYS - 1)) % STAYS}`, scope, metres };
});

const FOUND = `
  SELECT placement FROM fristad.stay_finding WHERE ended_at IS NULL AND "constraint" = 'apart-from-others' ORDER BY placement`;
const EVERYBODY = `SELECT national.look_at_stays(array(SELECT id FROM fristad.placement), clock_timestamp())`;
/** To the town, or near it: beyond the reach of the other town of the site, or within. */
const MOVE = `
  UPDATE fristad.housing_unit u SET locality = l.code, location = ST_Translate(l.location::geometry, $3, 0)::geography
  FROM fristad.locality l WHERE l.code = $2 AND u.id = $1`;

onEachEngine('a unit that is corrected to lie elsewhere', { entities: [], migrations }, (database) => {
  const asked = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
    database().dataSource.query(statement, values);
  const found = async () => (await asked<{ placement: string }>(FOUND)).map(({ placement }) => placement);
  const settle = async (database: DataSource): Promise<void> => {
    await aCountry(database, SITES, 2);
    await insert(database, 'fristad.placement', stays);
    await insert(database, 'fristad.non_association', pairs);
    await database.query(`ALTER TABLE fristad.housing_unit DISABLE TRIGGER units_are_corrected_by_two`);
    await database.query(EVERYBODY);
  };
  /** What is found after it moved, and after everybody was looked at. */
  const moved = async () => {
    await asked(MOVE, [units[draw(STAYS)], towns[draw(towns.length)], draw(40) / 100]);
    const after = await found();
    await asked(EVERYBODY);
    return { after, all: await found() };
  };
  beforeAll(() => settle(database().dataSource));

  it('leaves the findings that looking at everybody would leave, and changes some', async () => {
    let changes = 0;
    for (let move = 0, before = await found(); move < MOVES; move++) {
      const { after, all } = await moved();
      expect([move, after]).toEqual([move, all]);
      changes += after.join() === before.join() ? 0 : 1;
      before = after;
    }
    expect(changes).toBeGreaterThan(MOVES / 6);
  });

  it('would not, if only who is near were looked at', async () => {
    await asked(`
      CREATE OR REPLACE FUNCTION national.stays_reached(of_unit text, former_locality text, former_location geography)
      RETURNS text[] LANGUAGE sql AS 'SELECT national.stays_around(ARRAY[$1])'`);
    let differ = 0;
    for (let move = 0; move < Math.max(16, MOVES); move++) {
      const { after, all } = await moved();
      differ += after.join() === all.join() ? 0 : 1;
    }
    expect(differ).toBeGreaterThan(0);
  });
});
