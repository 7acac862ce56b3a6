import { beforeAll, expect, it } from '@jest/globals';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { aRun } from './statements.js';
import { TWO_REGIONS } from './two-regions.js';

const RUN = `'00000000-0000-4000-8000-00000000000c'`;
const of = (region: string | null): ActingAs => ({ ...NOBODY, actor: 'u-1', region });

/** A plan of the whole country, which places a request of each region in a unit, and another of each in none. */
const PLANNED = [
  aRun({ id: RUN }),
  `INSERT INTO fristad.plan VALUES (${RUN}, 'd', '2026-1', 'highs', '1', 0, 'OPTIMAL', 1, '{}')`,
  ...['SYD', 'NORD'].flatMap((region, place) => [
    `INSERT INTO fristad.plan_assignment VALUES (${RUN}, ${place}, 'R-${region}', 'S1', '2026-12-02', '2026-12-09', '[]')`,
    `INSERT INTO fristad.plan_unplaced VALUES (${RUN}, ${place}, 'R2-${region}', 'SATURATION', '{}', '{}', false, '[]')`,
  ]),
  `UPDATE fristad.solver_run SET status = 'DONE', finished_at = '2026-12-01T10:00:00Z' WHERE id = ${RUN}`,
];

onEachEngine('what the country’s plan says to a region', { entities: [], migrations }, (database) => {
  let acting: Acting;
  let work: UnitOfWork;
  const planned = (actor: ActingAs, request: string) =>
    acting.run(actor, () =>
      work.manager.query<object[]>(`SELECT unit, arrival FROM national.planned_place($1)`, [request]),
    );

  beforeAll(async () => {
    for (const statement of [...TWO_REGIONS, ...PLANNED]) await database().dataSource.query(statement);
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
  });

  it.each(['SYD', 'NORD'])(
    'is where the own requests of %s are placed, or that they are not',
    async (own) => {
      expect(await planned(of(own), `R-${own}`)).toEqual([{ unit: 'S1', arrival: '2026-12-02' }]);
      expect(await planned(of(own), `R2-${own}`)).toEqual([{ unit: null, arrival: null }]);
    },
  );

  it.each(['R-NORD', 'R2-NORD'])('is nothing of %s, of another region, to any but it', async (request) => {
    for (const region of ['SYD', '', null, 'nord', `NORD' OR '1'='1`])
      expect(await planned(of(region), request)).toEqual([]);
  });

  it('is nothing of a request that it does not know', async () => {
    expect(await planned(of('SYD'), 'R-NOBODY')).toEqual([]);
  });
});
