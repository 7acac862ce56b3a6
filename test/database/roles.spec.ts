import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { openDatabase, type Database } from '#platform';
import { textOf } from '../../migrations/sql.js';
import type { FreshDatabase } from '../harness/database/engine.js';
import { embeddedEngine, onlyExtensions } from '../harness/database/index.js';

const ACTING = ['fristad_app', 'fristad_run', 'fristad_import', 'fristad_operator', 'fristad_guard'] as const;
const codeOf = (fault: unknown) => (fault as { code: string }).code;

/** The roles of a server are shared by all its databases, so only the embedded engine, a server by itself, has none yet. */
describe('the roles, made by a login that is no superuser (embedded)', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let runner: QueryRunner;
  const become = async (role: string): Promise<string | undefined> => {
    await runner.query('SAVEPOINT before');
    const refused = await runner.query(`SET LOCAL ROLE ${role}`).then(() => undefined, codeOf);
    await runner.query('ROLLBACK TO before');
    return refused;
  };

  beforeAll(async () => {
    fresh = await embeddedEngine.fresh(onlyExtensions);
    database = await openDatabase(fresh.choice, onlyExtensions);
    runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('CREATE ROLE installer LOGIN CREATEROLE');
    await runner.query('SET LOCAL SESSION AUTHORIZATION installer');
    await runner.query(textOf('roles.sql'));
  });
  afterAll(async () => {
    await runner.rollbackTransaction();
    await runner.release();
    await database.close();
    await fresh.drop();
  });

  it('are made on a server that tells members from those who may become the role', async () => {
    const query = `SELECT current_setting('server_version_num')::int AS version, session_user::text AS login`;
    const [row] = await runner.manager.query<{ version: number; login: string }[]>(query);
    expect(row?.version).toBeGreaterThanOrEqual(160000);
    expect(row?.login).toBe('installer');
  });

  it.each(ACTING)('let the login become %s', async (role) => {
    expect(await become(role)).toBeUndefined();
  });

  it('may be made again by the same login', async () => {
    await runner.query(textOf('roles.sql'));
    expect(await become('fristad_app')).toBeUndefined();
  });

  it('need more than membership: whoever makes a role is a member and may not become it', async () => {
    await runner.query('CREATE ROLE made NOLOGIN');
    const [row] = await runner.manager.query<{ member: boolean }[]>(
      `SELECT pg_has_role(current_user, 'made', 'MEMBER') AS member`,
    );
    expect([row?.member, await become('made')]).toEqual([true, '42501']);
  });
});
