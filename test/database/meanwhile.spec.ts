import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { openDatabase, type Database } from '#platform';
import { migrations } from '../../migrations/index.js';
import { describeOnServer } from '../harness/database/index.js';
import type { FreshDatabase } from '../harness/database/engine.js';
import { DOCUMENT } from './guards/rewriting.js';
import { aRequest } from './statements.js';
import { TWO_REGIONS } from './two-regions.js';
import { aStay } from './what-a-trigger-does.js';

/** A case that nobody else uses; the statement changes its stay while its request is about to be rewritten. */
type Meanwhile = {
  readonly it: string;
  readonly stay: string;
  readonly becomes?: readonly string[];
  readonly answers: string;
};
const MEANWHILE: readonly Meanwhile[] = [
  { it: 'nothing happens', stay: 'PROPOSED', answers: 'CHANGED' },
  {
    it: 'its household is placed',
    ...{ stay: 'PROPOSED', becomes: ['PROVISIONAL', 'CONFIRMED'], answers: 'stale' },
  },
  {
    it: 'a place is held for its household',
    ...{ stay: 'PROPOSED', becomes: ['PROVISIONAL'], answers: 'CHANGED' },
  },
  {
    it: 'the place of its household falls away',
    stay: 'CONFIRMED',
    becomes: ['CANCELLED'],
    answers: 'stale',
  },
];
const WAITING = `
  SELECT FROM pg_locks WHERE NOT granted AND locktype = 'advisory'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
const CALLER = { actor: 'u-3', region: 'SYD', roles: 'COORDINATOR', provider: '', municipality: '' };

describeOnServer('a request that is rewritten while somebody else acts ($name)', (engine) => {
  let fresh: FreshDatabase;
  let database: Database;
  let cases = 0;
  const acting = async <T>(act: (runner: QueryRunner) => Promise<T>): Promise<T> => {
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    return act(runner).finally(async () => {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    });
  };
  const untilSomebodyWaits = async (runner: QueryRunner): Promise<void> => {
    while (((await runner.query(WAITING)) as unknown[]).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const rewritten = (request: string, becomes: string): Promise<string> =>
    acting(async (runner) => {
      for (const [name, value] of Object.entries(CALLER))
        await runner.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
      await runner.query('SET LOCAL ROLE fristad_app');
      const change = 'SELECT national.change_request($1, 1, $2, NULL, $3, now()) AS value';
      const [row] = (await runner.query(change, [request, becomes, JSON.stringify(DOCUMENT)])) as {
        value: string;
      }[];
      return row?.value ?? '';
    });

  beforeAll(async () => {
    fresh = await engine.fresh({ entities: [], migrations });
    database = await openDatabase(fresh.choice, { entities: [], migrations });
    for (const statement of TWO_REGIONS) await database.dataSource.query(statement);
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  it.each(MEANWHILE)('$it: $answers', async ({ stay, becomes = [], answers }) => {
    const [request, person, placement] = [`R-M${++cases}`, `K-M${cases}`, `PL-M${cases}`];
    await database.dataSource.query(aRequest({ id: `'${request}'`, person: `'${person}'` }));
    const placed = aStay({ id: placement, request, status: stay, persons: '3', groups: '{G1}' });
    await database.dataSource.query(placed.replace(`'K-SYD'`, `'${person}'`));
    const answer = await acting(async (runner) => {
      await runner.query('SELECT national.lock_in_order(persons => ARRAY[$1])', [person]);
      for (const status of becomes)
        await runner.query('UPDATE fristad.placement SET status = $1, version = version + 1 WHERE id = $2', [
          ...[status, placement],
        ]);
      const asked = rewritten(request, stay === 'PROPOSED' ? 'SUBMITTED' : 'GRANTED');
      await untilSomebodyWaits(runner);
      await runner.commitTransaction();
      return asked;
    });
    expect(answer).toBe(answers);
  });
});
