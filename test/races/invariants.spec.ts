import { beforeAll, expect, it } from '@jest/globals';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { neverIs, plants } from '../harness/database/what-must-never-be.js';
import { aCountry, proposed } from '../harness/a-country.js';
import { breachesIn, INVARIANTS, type Breach } from './invariants.js';
import { LAWFUL } from './lawful.js';
import { PLANTED } from './planted.js';

/** One after the other, so that it is known whose turn came first. */
const PLACED = ['one', 'two', 'three'].flatMap((id) =>
  ['PROVISIONAL', 'CONFIRMED'].map(
    (status) =>
      `UPDATE fristad.placement SET status = '${status}', version = version + 1 WHERE id = 'PL-${id}'`,
  ),
);
/** Every rule of the database that would stand in the way. */
const LET_ALL_PASS = [
  `ALTER TABLE fristad.placement DROP CONSTRAINT placement_one_household_per_unit`,
  `DROP INDEX fristad.placement_one_standing_for_a_request`,
  `SET LOCAL session_replication_role = replica`,
];

onEachEngine('what must never be', { entities, migrations }, (database) => {
  beforeAll(async () => {
    const { dataSource } = database();
    await aCountry(dataSource, 2, 4);
    await proposed(dataSource, [
      { id: 'one', region: 'NORD', group: 'G1', unit: 'A0-0' },
      { id: 'two', region: 'SYD', group: 'G2', unit: 'A1-0' },
      { id: 'three', region: 'NORD', group: null, unit: 'A0-1' },
    ]);
    for (const statement of PLACED) await dataSource.query(statement);
    await dataSource.query(`UPDATE fristad.place_taken SET day = '2026-12-01'`);
  });

  const planted = async (statements: string): Promise<readonly Breach[]> => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const statement of [...LET_ALL_PASS, ...statements.split(';')]) await runner.query(statement);
      return await breachesIn(runner);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  it('is not where nothing was planted, and three are placed', async () => {
    expect(await breachesIn(database().dataSource)).toEqual([]);
    expect(await database().dataSource.query('SELECT FROM fristad.place_taken')).toHaveLength(3);
  });

  it('is planted, all of it', () => {
    expect(Object.keys(PLANTED)).toEqual(INVARIANTS);
  });

  it.each(
    Object.entries(PLANTED).flatMap(([name, all]) => all.map((statements) => [name, statements] as const)),
  )('is found: %s (%s)', async (name, statements) => {
    const found = await planted(statements);
    expect(found.map(({ invariant }) => invariant)).toContain(name);
  });

  it.each(LAWFUL)('is not found where all is well: %s', async (statements) => {
    expect(await planted(statements)).toEqual([]);
  });

  it('is read of each database of the tests at its end, unless a suite says that it plants it', async () => {
    const { dataSource } = database();
    await neverIs(dataSource);
    await dataSource.transaction(async (manager) => {
      for (const statement of [...LET_ALL_PASS, `DELETE FROM access.approval WHERE object = 'PL-one'`])
        await manager.query(statement);
    });
    await expect(neverIs(dataSource)).rejects.toThrow('placed without an approval of it');
    plants(dataSource, 'placed more often than approved');
    await expect(neverIs(dataSource)).rejects.toThrow('placed without an approval of it');
    plants(dataSource, 'placed without an approval of it');
    await neverIs(dataSource);
  });
});
