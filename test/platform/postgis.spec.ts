import { beforeAll, expect, it } from '@jest/globals';
import geodesic from 'geographiclib-geodesic';
import { onEachEngine, onlyExtensions } from '../harness/database/index.js';

onEachEngine('PostGIS', onlyExtensions, (database) => {
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    database().dataSource.query(text, values);

  beforeAll(async () => {
    await sql('CREATE TABLE place (id int PRIMARY KEY, spot geography(Point, 4326) NOT NULL)');
    await sql('CREATE INDEX place_spot ON place USING gist (spot)');
    await sql(
      `INSERT INTO place SELECT n, ST_MakePoint(11 + (n % 100) * 0.1, 55 + (n / 100) * 0.1)::geography
       FROM generate_series(0, 9999) AS n`,
    );
    await sql('ANALYZE place');
  });

  it('measures geodesic metres on the WGS 84 ellipsoid', async () => {
    const [row] = await sql<{ along: number; across: number }>(
      `SELECT ST_Distance('POINT(13 55)'::geography, 'POINT(13 56)') AS along,
              ST_Distance('POINT(13 60)'::geography, 'POINT(14 60)') AS across`,
    );
    const { WGS84 } = geodesic.Geodesic;
    expect(row?.along).toBeCloseTo(WGS84.Inverse(55, 13, 56, 13).s12 ?? NaN, 3);
    expect(row?.across).toBeCloseTo(WGS84.Inverse(60, 13, 60, 14).s12 ?? NaN, 3);
  });

  it('finds what lies near by the index, and finds all of it', async () => {
    const near = `ST_DWithin(spot, ST_MakePoint(15.03, 57.02)::geography, 30000)`;
    const plan = await sql<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT id FROM place WHERE ${near}`);
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('place_spot');
    const found = await sql<{ id: number }>(`SELECT id FROM place WHERE ${near} ORDER BY id`);
    const all = await sql<{ id: number }>(
      `SELECT id FROM place WHERE ST_Distance(spot, ST_MakePoint(15.03, 57.02)::geography) <= 30000 ORDER BY id`,
    );
    expect(found.length).toBeGreaterThan(20);
    expect(found).toEqual(all);
  });
});
