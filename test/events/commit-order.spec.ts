import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { openDatabase, type Database } from '#platform';
import { migrations } from '../../migrations/index.js';
import { engines } from '../harness/database/index.js';

const server = engines.find(({ name }) => name === 'postgresql');
const schema = { entities: [], migrations };
const happens = (subject: string) =>
  `INSERT INTO fristad.event (kind, subject_kind, subject, region, case_ref) VALUES ('run.done', 'run', '${subject}', 'SYD', 'K-1')`;

(server ? describe : describe.skip)(
  'transactions that end in another order than they began (postgresql)',
  () => {
    let fresh: Awaited<ReturnType<NonNullable<typeof server>['fresh']>>;
    let database: Database;
    const sql = <Row>(text: string) => database.dataSource.query<Row[]>(text);
    const begun = async (subject: string): Promise<QueryRunner> => {
      const runner = database.dataSource.createQueryRunner();
      await runner.startTransaction();
      await runner.query(happens(subject));
      return runner;
    };
    const end = async (runner: QueryRunner) => {
      await runner.commitTransaction();
      await runner.release();
    };
    /** What a reader has read that goes on after the last it saw, by the one column or the other. */
    const reader = (column: 'ordinal' | 'position') => {
      const read: string[] = [];
      let after = 0;
      return async () => {
        const rows = await sql<{ subject: string; place: string }>(
          `SELECT subject, ${column} AS place FROM fristad.event WHERE ${column} > ${after} ORDER BY ${column}`,
        );
        read.push(...rows.map(({ subject }) => subject));
        after = Number(rows.at(-1)?.place ?? after);
        return [...read];
      };
    };

    beforeAll(async () => {
      fresh = await server!.fresh(schema);
      database = await openDatabase(fresh.choice, schema);
    });
    afterAll(async () => {
      await database.close();
      await fresh.drop();
    });

    it('leave nothing that a reader skips, as one would who went by what is drawn when it happens', async () => {
      const [safe, naive] = [reader('position'), reader('ordinal')];
      const [first, second] = [await begun('first'), await begun('second')];
      await end(second);
      await sql('SELECT national.publish_events()');
      expect([await safe(), await naive()]).toEqual([['second'], ['second']]);
      await end(first);
      await sql('SELECT national.publish_events()');
      expect([await safe(), await naive()]).toEqual([['second', 'first'], ['second']]);
    });

    it('are published by one at a time, and the other does not wait', async () => {
      await sql(happens('third'));
      const [one, other] = [database.dataSource.createQueryRunner(), database.dataSource.createQueryRunner()];
      await one.startTransaction();
      const published = async (runner: QueryRunner) =>
        ((await runner.query('SELECT national.publish_events() AS n')) as { n: number }[])[0]?.n;
      expect([await published(one), await published(other)]).toEqual([1, 0]);
      await end(one);
      expect([await published(other), await published(other)]).toEqual([0, 0]);
      await other.release();
      const places = await sql<{ position: number }>('SELECT position FROM fristad.event ORDER BY 1');
      expect(places.map(({ position }) => position)).toEqual([1, 2, 3]);
    });
  },
);
