import { beforeAll, describe, expect, it } from '@jest/globals';
import { multiPolygon, pointToPolygonDistance, polygon } from '@turf/turf';
import fc from 'fast-check';
import { geodesicMeasure } from '#geodesy';
import { metres, territoryId, unitId, type Ground, type Position } from '#kernel';
import { Acting, OPERATOR, UnitOfWork } from '#platform';
import type { Scenario, Territory, Unit } from '#scoring';
import { migrations } from '../../migrations/index.js';
import type { MeasuredPair } from '../../src/territories/application/ground-survey.port.js';
import { PostgisGroundSurvey } from '../../src/territories/persistence/postgis-ground-survey.js';
import { onEachEngine } from '../harness/database/index.js';
import { place, positionAt, stand, type Stand } from './random-ground.js';
import { COUNTRY } from './statements.js';
import { sample } from '../harness/samples.js';

const PLACES = sample(20, 200);
const STANDS = 50;
const REACH = metres(20_000);
const SEED = 20261201;

type Standing = { readonly unit: Unit; readonly where: Stand['where'] };
const [places = []] = fc.sample(fc.array(place, { minLength: PLACES, maxLength: PLACES }), {
  seed: SEED,
  numRuns: 1,
});
const stands = fc.sample(stand, { seed: SEED, numRuns: PLACES * STANDS });

const territories = places.map(
  ({ ground }, i) => ({ id: territoryId(`T${i}`), geometry: ground }) as Territory,
);
const standings = stands.map((one, i): Standing => {
  const at = places[i % PLACES];
  if (at === undefined) throw new RangeError('no place');
  return { unit: { id: unitId(`U${i}`), location: positionAt(at, one) } as Unit, where: one.where };
});

const ADD_TERRITORIES = `
  INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground)
  SELECT id, '{G1}', 'RISK', 1, '[2026-01-01,)', ST_GeomFromGeoJSON(geometry::text)::geography
  FROM json_to_recordset($1) AS t (id text, geometry json)`;
const ADD_UNITS = `
  INSERT INTO fristad.housing_unit
  SELECT id, 'P1', 'EMERGENCY', 'SHARED', 1, ST_MakePoint(location[1], location[2])::geography, 'L1', '{}', 0, 0,
         '[2026-01-01,)', 0
  FROM json_to_recordset($1) AS u (id text, location double precision[])`;

const measure = geodesicMeasure({ territories } as unknown as Scenario);
const bySphere = (location: Position, ground: Ground): number => {
  const shape =
    ground.type === 'Polygon'
      ? polygon(ground.coordinates as unknown as number[][][])
      : multiPolygon(ground.coordinates as unknown as number[][][][]);
  return Math.max(0, pointToPolygonDistance([...location], shape, { units: 'meters', method: 'geodesic' }));
};

onEachEngine('distances measured by the database', { entities: [], migrations }, (database) => {
  let measured: ReadonlyMap<string, number>;
  const pairs = () =>
    standings.map(({ unit, where }, i) => {
      const territory = territories[i % PLACES];
      if (territory === undefined) throw new RangeError('no territory');
      return { unit, where, territory, byDatabase: measured.get(`${unit.id} ${territory.id}`) ?? Infinity };
    });

  beforeAll(async () => {
    const { dataSource } = database();
    for (const statement of COUNTRY) await dataSource.query(statement);
    await dataSource.query(`DELETE FROM fristad.housing_unit`);
    await dataSource.query(ADD_TERRITORIES, [JSON.stringify(territories)]);
    await dataSource.query(ADD_UNITS, [JSON.stringify(standings.map(({ unit }) => unit))]);
    const reach = { ESPECIALLY_VULNERABLE: REACH, RISK: REACH, VULNERABLE: REACH, OTHER: REACH };
    const acting = new Acting();
    const survey = new PostgisGroundSurvey(new UnitOfWork(dataSource, acting));
    expect(await survey.unitsNearTerritories(reach)).toBe('[]');
    const text = await acting.run(OPERATOR, () => survey.unitsNearTerritories(reach));
    const rows = JSON.parse(text) as readonly MeasuredPair[];
    measured = new Map(rows.map(([unit, territory, distance]) => [`${unit} ${territory}`, distance]));
  });

  it('agree with the geodesic library within 1 cm on many pairs, inside, on the edge and outside', () => {
    const apart = pairs().map(({ unit, territory, byDatabase }) =>
      Math.abs(byDatabase - measure.unitToTerritory(unit, territory, REACH)),
    );
    expect(apart).toHaveLength(PLACES * STANDS);
    expect(Math.max(...apart)).toBeLessThan(0.01);
    process.stdout.write(`largest difference on ${apart.length} pairs: ${Math.max(...apart).toFixed(6)} m\n`);
  });

  it('are 0 inside, nearly 0 on the edge, and reach 15 km outside', () => {
    const of = (where: string) =>
      pairs()
        .filter((pair) => pair.where === where)
        .map(({ byDatabase }) => byDatabase);
    expect(of('inside').filter((distance) => distance === 0).length).toBeGreaterThan((PLACES * STANDS) / 10);
    expect(Math.max(...of('edge'))).toBeLessThan(1);
    expect(of('edge').length).toBeGreaterThan(0.3 * PLACES * STANDS);
    expect(Math.max(...of('outside'))).toBeGreaterThan(10_000);
  });

  it('leave out exactly the pairs that lie beyond the reach', () => {
    const near = new Set<string>();
    for (const { unit } of standings.slice(0, 400)) {
      for (const territory of territories) {
        if (measure.unitToTerritory(unit, territory, REACH) < REACH) near.add(`${unit.id} ${territory.id}`);
      }
    }
    const ids = new Set(standings.slice(0, 400).map(({ unit }) => unit.id as string));
    const found = [...measured.keys()].filter((key) => ids.has(key.split(' ', 1)[0] ?? ''));
    expect(new Set(found)).toEqual(near);
  });

  describe('negative control', () => {
    it('the sphere is more than 1 m off', () => {
      const apart = pairs()
        .filter(({ where }) => where === 'outside')
        .slice(0, 300)
        .map(({ unit, territory, byDatabase }) =>
          Math.abs(byDatabase - bySphere(unit.location, territory.geometry)),
        );
      expect(Math.max(...apart)).toBeGreaterThan(1);
    });
  });
});
