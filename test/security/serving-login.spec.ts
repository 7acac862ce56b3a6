import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDatabase, SERVING_ROLES, whyNotServing, type Database } from '#platform';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import type { FreshDatabase } from '../harness/database/engine.js';
import { describeOnServer } from '../harness/database/index.js';
import { notDenied } from './forbidden/given.js';
import { forbiddenToAll, onRows, type Forbidden } from './forbidden/statements.js';

const schema = { entities, migrations };
const LONG = 900_000;
/**
 * What a role that acts removes: a void that is planned no more, a refusal that was reserved and not told, a login that came to its end, a job that is done, a change that
 * is planned for, a process that solves no runs any more, a search that nobody may read any more, what somebody
 * typed and has sent.
 */
const REMOVED =
  /^DELETE FROM (fristad\.(unit_void|probing_event|plan_wanted|worker|unit_search|form_draft)|access\.login_attempt|pgboss\.\w+) /;

describeOnServer('the login that serves ($name)', (engine) => {
  const old = `fristad_old_${randomBytes(4).toString('hex')}`;
  let fresh: FreshDatabase;
  let owner: DataSource;
  let serving: Database;
  let forbidden: readonly Forbidden[];

  beforeAll(async () => {
    fresh = await engine.fresh(schema);
    owner = (await fresh.owner())!;
    serving = await openDatabase(fresh.serving, schema);
    forbidden = await forbiddenToAll(owner);
  }, LONG);
  afterAll(async () => {
    await serving.close();
    await fresh.drop();
  });

  it('is named by nothing that it could be, own or become', async () => {
    expect(await whyNotServing(serving.dataSource)).toEqual([]);
    expect(forbidden.length).toBeGreaterThan(1000);
  });

  it.each([null, ...SERVING_ROLES])(
    'is denied every change of how the database is kept, as %s',
    async (role) => {
      expect(await notDenied(serving.dataSource, role, forbidden)).toEqual([]);
    },
    LONG,
  );

  it('reaches no row by itself', async () => {
    const all = await onRows(owner, ['read', 'add', 'change', 'remove']);
    expect(all.length).toBeGreaterThan(200);
    expect(await notDenied(serving.dataSource, null, all)).toEqual([]);
  });

  it.each(SERVING_ROLES)(
    'changes and removes no entry of the log, and removes nothing else, as %s',
    async (role) => {
      const log = (await onRows(owner, ['change', 'remove'])).filter(({ on }) => on === 'audit.entry');
      expect(log).toHaveLength(2);
      expect(await notDenied(serving.dataSource, role, log)).toEqual([]);
      const removed = await notDenied(serving.dataSource, role, await onRows(owner, ['remove']));
      expect(removed.filter((given) => !REMOVED.test(given.slice('ZZ001 '.length)))).toEqual([]);
    },
  );

  it(
    'is not the login that migrates, which could do all of it (negative control)',
    async () => {
      const grants = [...SERVING_ROLES, 'fristad_owner', 'fristad_national', 'fristad_key_keeper'].join();
      await owner.query(`CREATE ROLE ${old} LOGIN CREATEROLE; GRANT ${grants} TO ${old}`);
      const runner = owner.createQueryRunner();
      try {
        const faults = await whyNotServing(owner, old);
        expect(faults).toEqual(
          expect.arrayContaining([
            `${old} has CREATEROLE`,
            'it may become fristad_owner',
            'it may become fristad_national',
            'fristad_owner owns table audit.entry',
            'it inherits the rights of its roles (it must be NOINHERIT)',
          ]),
        );
        await runner.startTransaction();
        await runner.query(
          `SET LOCAL SESSION AUTHORIZATION ${old}; ALTER TABLE audit.entry DISABLE TRIGGER ALL`,
        );
        await runner.query('DELETE FROM audit.entry');
        await runner.query('DROP TABLE audit.entry');
        await runner.rollbackTransaction();
        const given = await notDenied(owner, 'fristad_owner', forbidden);
        expect(given.filter((line) => line.startsWith('ZZ001 ')).length).toBeGreaterThan(500);
      } finally {
        await runner.release();
        await owner.query(`DROP ROLE ${old}`);
      }
    },
    LONG,
  );

  it('is a superuser in no way, nor anybody who bypasses the policies', async () => {
    expect(await whyNotServing(owner)).toEqual(['it is a superuser']);
    await owner.query(`CREATE ROLE ${old} LOGIN NOINHERIT BYPASSRLS; GRANT fristad_app TO ${old}`);
    expect(await whyNotServing(owner, old)).toEqual([`${old} has BYPASSRLS`]);
    await owner.query(`ALTER ROLE ${old} NOBYPASSRLS; GRANT CREATE ON SCHEMA audit TO fristad_app`);
    expect(await whyNotServing(owner, old)).toEqual(['fristad_app may create things in the schema audit']);
    await owner.query(`REVOKE CREATE ON SCHEMA audit FROM fristad_app; DROP ROLE ${old}`);
  });
});
