import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aCountry, proposed, type Household } from '../harness/a-country.js';
import { confirmIn, MANY_AT_ONCE } from '../harness/acting.js';
import { SERVING_MANY } from '../harness/database/connections.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const SITES = 120;
const CAP = 2;
/** As many as there are connections: more would only wait for one. */
const AT_ONCE = SERVING_MANY;
const NO_LOCK = `
  CREATE OR REPLACE FUNCTION national.lock_to_place(persons text[], units text[]) RETURNS void
  LANGUAGE sql VOLATILE AS $$ $$`;
const OWN_TOWN_ONLY = `
  CREATE OR REPLACE FUNCTION national.lock_to_place(persons text[], units text[]) RETURNS void
  LANGUAGE sql VOLATILE AS $$
    SELECT national.lock_in_order('shared', 'shared', 'shared', persons => $1, units => $2, around => false)
  $$`;

/** Households that want into the same town at once, more than fit, and so for each town; they left no group, so that only the cap keeps them out. */
const crowdFor = (name: string, towns: number, each: number): Household[] =>
  Array.from({ length: towns * each }, (_, index) => ({
    id: `${name}${index}`,
    region: index % 2 === 0 ? 'NORD' : 'SYD',
    group: null,
    unit: `A${Math.floor(index / each)}-${index % each}`,
  }));

/** Two households of hostile groups and of two regions, each in its own town of one site. */
const pairsAt = (name: string, sites: readonly number[]): (readonly [Household, Household])[] =>
  sites.map((site) => [
    { id: `${name}n${site}`, region: 'NORD', group: 'G1', unit: `A${site}-0` },
    { id: `${name}s${site}`, region: 'SYD', group: 'G2', unit: `B${site}-0` },
  ]);

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe.each(engines)('two regions at once ($name)', (engine) => {
  const isReal = engine.name === 'postgresql';
  const [towns, each, sites] = isReal ? [20, 10, 60] : [3, 4, 5];
  let service: OwnService;

  const sql = <Row>(text: string) => service.database.query<Row[]>(text);
  const confirmAll = async (households: readonly Household[]) => {
    const codes: string[] = [];
    for (let from = 0; from < households.length; from += AT_ONCE) {
      const wave = households.slice(from, from + AT_ONCE).map((household) => confirmIn(service, household));
      for (const outcome of await Promise.all(wave))
        codes.push(outcome.ok ? outcome.value.code : outcome.refusal.code);
    }
    return codes;
  };
  const inTowns = async (name: string) => {
    const rows = await sql<{ households: number }>(`
      SELECT count(*)::int AS households FROM fristad.placement p JOIN fristad.housing_unit u ON u.id = p.unit
      WHERE p.status = 'CONFIRMED' AND p.id LIKE 'PL-${name}%' GROUP BY u.locality`);
    return rows.map(({ households }) => households);
  };
  const crowd = async (name: string, first = 0) => {
    const households = crowdFor(name, towns, each).map((one) => ({
      ...one,
      unit: one.unit.replace(/^A(\d+)/, (_, town) => `A${Number(town) + first}`),
    }));
    await proposed(service.database, households);
    return { codes: await confirmAll(households), perTown: await inTowns(name) };
  };
  /** Of each pair, how many were placed. */
  const pairs = async (name: string, from: number) => {
    const all = pairsAt(name, range(from, from + sites));
    await proposed(service.database, all.flat());
    const placed: number[] = [];
    for (let first = 0; first < all.length; first += AT_ONCE / 2) {
      const wave = all.slice(first, first + AT_ONCE / 2).map((pair) => confirmAll(pair));
      for (const codes of await Promise.all(wave))
        placed.push(codes.filter((code) => code === 'CONFIRMED').length);
    }
    return [0, 1, 2].map((count) => placed.filter((one) => one === count).length);
  };

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 3 * SITES, isReal ? 10 : 4);
  });
  afterAll(() => service.drop());

  it('fills every town to its cap and not beyond', async () => {
    const { codes, perTown } = await crowd('c');
    expect(perTown).toEqual(Array.from({ length: towns }, () => CAP));
    expect(codes.filter((code) => code === 'CONFIRMED')).toHaveLength(towns * CAP);
    expect(new Set(codes)).toEqual(new Set(['CONFIRMED', 'PLACEMENT_NOT_PERMITTED']));
  });

  it('places exactly one of each conflicting pair', async () => {
    expect(await pairs('p', 100)).toEqual([0, sites, 0]);
  });

  if (isReal)
    it('breaks caps and pairs without the lock, and pairs when each locks its own town only (negative control)', async () => {
      await service.database.query(OWN_TOWN_ONLY);
      const [, , bothOfTown] = await pairs('t', 160);
      await service.database.query(NO_LOCK);
      const { perTown } = await crowd('n', 60);
      const [, , both] = await pairs('u', 230);
      expect(Math.max(...perTown)).toBeGreaterThan(CAP);
      expect(both).toBeGreaterThan(0);
      expect(bothOfTown).toBeGreaterThan(0);
      process.stdout.write(
        `Without the lock: ${perTown.filter((count) => count > CAP).length} of ${towns} caps broken, ` +
          `${both} of ${sites} pairs both placed; own town only: ${bothOfTown} of ${sites}.\n`,
      );
    });
});
