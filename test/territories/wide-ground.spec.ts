import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { geodesicMeasure } from '#geodesy';
import { metres, requestId, territoryId, unitId, type Ground, type Position } from '#kernel';
import { Acting, NOBODY, OPERATOR, UnitOfWork, type ActingAs } from '#platform';
import type { PlacementRequest, Scenario, Territory, Unit } from '#scoring';
import { migrations } from '../../migrations/index.js';
import type { MeasuredPair, TouchedZone } from '../../src/territories/application/ground-survey.port.js';
import { PostgisGroundSurvey } from '../../src/territories/persistence/postgis-ground-survey.js';
import { onEachEngine } from '../harness/database/index.js';

import { aRequest, COUNTRY } from '../database/statements.js';
import { sample } from '../harness/samples.js';

const GROUNDS = 8;
const UNITS = sample(24, 160);
/**
 * PostGIS finds the nearest point of an edge on a sphere and measures to it on the ellipsoid: off by up to five millionths of
 * the distance, always upwards. 1 cm at two kilometres, 2.5 cm at the widest buffer.
 */
const OFF = (distance: number) => 0.01 + 5e-6 * distance;
const REACH = metres(20_000);
const SEED = 20261202;

const corner = fc.tuple(
  fc.double({ min: 11, max: 24, noNaN: true }),
  fc.double({ min: 55.3, max: 69, noNaN: true }),
);
/** A triangle as wide as a country, edges of some hundred kilometres. */
const triangle = fc.tuple(corner, corner, corner).filter(([[ax, ay], [bx, by], [cx, cy]]) => {
  const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
  return area > 8;
});
const grounds = fc
  .sample(triangle, { seed: SEED, numRuns: GROUNDS })
  .map(([a, b, c]): Ground => ({ type: 'Polygon', coordinates: [[a, b, c, a]] }));
const territories = grounds.map((geometry, i) => ({ id: territoryId(`T${i}`), geometry }) as Territory);

/** Along an edge that is straight in the chart, up to some kilometres north or south of it. */
const stand = fc.record({
  edge: fc.nat(2),
  share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  north: fc.double({ min: -0.12, max: 0.12, noNaN: true }),
});
const units = fc.sample(stand, { seed: SEED, numRuns: UNITS }).map(({ edge, share, north }, i) => {
  const ring = grounds[i % GROUNDS]?.type === 'Polygon' ? (grounds[i % GROUNDS]?.coordinates[0] ?? []) : [];
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = ring.slice(edge, edge + 2) as readonly Position[];
  const location: Position = [ax + share * (bx - ax), ay + share * (by - ay) + north];
  return { id: unitId(`U${i}`), location } as Unit;
});

const measure = geodesicMeasure({ territories } as unknown as Scenario);
const request = { id: requestId('R1'), exclusionZones: grounds } as unknown as PlacementRequest;

const ADD_TERRITORIES = `
  INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground)
  SELECT id, '{G1}', 'RISK', 1, '[2026-01-01,)', ST_GeomFromGeoJSON(geometry::text)::geography
  FROM json_to_recordset($1) AS t (id text, geometry json)`;
const ADD_ZONES = `
  INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
  SELECT 'R1', (place - 1)::integer, ST_GeomFromGeoJSON(shape::text)::geography
  FROM json_array_elements($1) WITH ORDINALITY AS given (shape, place)`;
const ADD_UNITS = `
  INSERT INTO fristad.housing_unit
  SELECT id, 'P1', 'EMERGENCY', 'SHARED', 1, ST_MakePoint(location[1], location[2])::geography, 'L1', '{}', 0, 0,
         '[2026-01-01,)', 0
  FROM json_to_recordset($1) AS u (id text, location double precision[])`;
const BY_ONE_READING = `
  SELECT u.id AS unit, t.id AS territory, ST_Distance(u.location, t.ground) AS metres
  FROM fristad.housing_unit u, fristad.territory t`;

onEachEngine('ground as wide as a country', { entities: [], migrations }, (database) => {
  const surveyed = async <T>(ask: (survey: PostgisGroundSurvey) => Promise<T>): Promise<T> => {
    const acting = new Acting();
    return acting.run(OPERATOR, () =>
      ask(new PostgisGroundSurvey(new UnitOfWork(database().dataSource, acting))),
    );
  };
  const byCore = (unit: Unit, territory: Territory) => measure.unitToTerritory(unit, territory, REACH);
  const reach = { ESPECIALLY_VULNERABLE: REACH, RISK: REACH, VULNERABLE: REACH, OTHER: REACH };
  const pairsIn = async (within: typeof reach) => {
    const text = await surveyed((survey) => survey.unitsNearTerritories(within));
    return JSON.parse(text) as readonly MeasuredPair[];
  };
  const pairs = units.flatMap((unit) => territories.map((territory) => ({ unit, territory })));

  beforeAll(async () => {
    const { dataSource } = database();
    for (const statement of COUNTRY) await dataSource.query(statement);
    await dataSource.query(`DELETE FROM fristad.housing_unit`);
    await dataSource.query(aRequest());
    await dataSource.query(ADD_TERRITORIES, [JSON.stringify(territories)]);
    await dataSource.query(ADD_ZONES, [JSON.stringify(grounds)]);
    await dataSource.query(ADD_UNITS, [JSON.stringify(units)]);
  });

  it('is as far by the database as by the geodesic library, within 1 cm and 5 millionths, whichever reading is the nearer', async () => {
    const rows = await pairsIn(reach);
    const measured = new Map(rows.map(([unit, territory, distance]) => [`${unit} ${territory}`, distance]));
    const compared = pairs.map(({ unit, territory }) => ({
      database: measured.get(`${unit.id} ${territory.id}`) ?? Infinity,
      core: byCore(unit, territory),
    }));
    const near = compared.filter(({ database: one, core }) => Math.min(one, core) < REACH - 1);
    const apart = Math.max(...near.map(({ database: one, core }) => Math.abs(one - core)));
    process.stdout.write(
      `largest difference on ${near.length} pairs with wide ground: ${apart.toFixed(6)} m\n`,
    );
    expect(near.length).toBeGreaterThan(UNITS - 10);
    expect(near.filter(({ database: one, core }) => Math.abs(one - core) > OFF(core))).toEqual([]);
    expect(near.filter(({ core }) => core === 0).length).toBeGreaterThan(UNITS / 3.2);
    expect(near.filter(({ core }) => core > 0).length).toBeGreaterThan(UNITS / 8);
  });

  it('is touched by the same units, by both readings', async () => {
    const text = await surveyed((survey) => survey.unitsTouchingZones());
    const rows = JSON.parse(text) as readonly TouchedZone[];
    const touched = new Set(rows.map(([unit, , zone]) => `${unit} ${zone}`));
    const expected = units.flatMap((unit) =>
      grounds.flatMap((_, zone) =>
        measure.unitTouchesZone(unit, request, zone) ? [`${unit.id} ${zone}`] : [],
      ),
    );
    expect([...touched].toSorted()).toEqual(expected.toSorted());
  });

  it('is told to the region whose request it is, to a run of the whole country, and to nobody else', async () => {
    const unitsNear = async (as: ActingAs): Promise<number> => {
      const acting = new Acting();
      const survey = new PostgisGroundSurvey(new UnitOfWork(database().dataSource, acting));
      return (JSON.parse(await acting.run(as, () => survey.unitsTouchingZones())) as readonly TouchedZone[])
        .length;
    };
    const [row] = await database().dataSource.query<{ region: string }[]>(
      `SELECT region FROM fristad.placement_request WHERE id = 'R1'`,
    );
    const all = await unitsNear(OPERATOR);
    const own = { ...NOBODY, actor: 'u-1', region: row?.region ?? '' };
    expect(all).toBeGreaterThan(0);
    expect([
      await unitsNear(own),
      await unitsNear({ ...own, region: 'ELSE' }),
      await unitsNear(NOBODY),
    ]).toEqual([all, 0, 0]);
  });

  it('is told of one unit as of all', async () => {
    const all = await pairsIn(reach);
    for (const { id } of units.slice(0, 5)) {
      const one = await surveyed((survey) => survey.unitNearTerritories(id, reach));
      expect(one).toEqual(all.filter(([unit]) => unit === id));
      const zones = await surveyed((survey) => survey.unitTouchingZones(id, 'R1'));
      expect(zones.map(([, , zone]) => zone)).toEqual(
        grounds.flatMap((_, zone) =>
          measure.unitTouchesZone({ ...units.find((unit) => unit.id === id)! }, request, zone) ? [zone] : [],
        ),
      );
    }
  });

  describe('negative control', () => {
    it('the reading of PostGIS alone is hundreds of metres off, and lets units stand inside', async () => {
      const rows =
        await database().dataSource.query<{ unit: string; territory: string; metres: number }[]>(
          BY_ONE_READING,
        );
      const alone = new Map(rows.map((row) => [`${row.unit} ${row.territory}`, row.metres]));
      const apart = pairs.map(({ unit, territory }) => {
        const [one, core] = [alone.get(`${unit.id} ${territory.id}`) ?? Infinity, byCore(unit, territory)];
        return { one, core, off: core < REACH ? Math.abs(one - core) : 0 };
      });
      expect(Math.max(...apart.map(({ off }) => off))).toBeGreaterThan(500);
      expect(apart.filter(({ one, core }) => core === 0 && one > 100).length).toBeGreaterThan(UNITS / 32);
    });
  });
});
