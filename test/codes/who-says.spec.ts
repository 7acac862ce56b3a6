import { expect, it } from '@jest/globals';
import { NOBODY, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';

const DENIED = '42501';
const as = (over: Partial<ActingAs>): ActingAs => ({ ...NOBODY, actor: 'u-1', ...over });
const admin = as({ roles: ['POLICY_ADMIN'] });
const importing = as({ role: 'fristad_import', scope: 'national-run', roles: ['INTEGRATION'] });
const saying = (code: string, label: string, by = 'u-1') =>
  `INSERT INTO fristad.feature_code (code, label_sv, label_en, added_by, added_at)
   VALUES ('${code}', '${label}', '${label}', '${by}', now())`;
const READ = 'SELECT code FROM fristad.feature_code';

onEachEngine('the rows of codes', { entities: [], migrations }, (database) => {
  /** What the statement is refused for, asked as that one; nothing is kept. */
  const refusal = async (actor: ActingAs, statement: string): Promise<string | undefined> => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const { role, actor: who, roles, scope } = actor;
      for (const [name, value] of Object.entries({ actor: who, roles: roles.join(' '), scope }))
        await runner.query(`SET LOCAL app.${name} = '${value}'`);
      await runner.query(`SET LOCAL ROLE ${role}`);
      return await runner.query(statement).then(
        () => undefined,
        (fault: unknown) => (fault as { code: string }).code,
      );
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  it('are added by policy admins and imports, each in their own name', async () => {
    expect(await refusal(admin, saying('POOL', 'Pool'))).toBeUndefined();
    expect(await refusal(importing, saying('POOL', 'POOL'))).toBeUndefined();
    expect(await refusal(importing, saying('POOL', 'Pool'))).toBe(DENIED);
    expect(await refusal({ ...importing, scope: 'own-region' }, saying('POOL', 'POOL'))).toBe(DENIED);
    for (const actor of [admin, importing])
      expect(await refusal(actor, saying('POOL', 'POOL', 'u-2'))).toBe(DENIED);
    for (const roles of [[], ['COORDINATOR'], ['COORDINATOR', 'POLICY_ADMIN'], ['HOUSING_OFFICER']])
      expect([roles, await refusal(as({ roles }), saying('POOL', 'Pool'))]).toEqual([roles, DENIED]);
    for (const role of [
      'fristad_run',
      'fristad_guard',
      'fristad_audit_reader',
      'fristad_key_keeper',
    ] as const)
      expect([role, await refusal({ ...admin, role }, saying('POOL', 'Pool'))]).toEqual([role, DENIED]);
  });

  it('are read by those who ask for them, and changed or taken away by nobody', async () => {
    for (const role of ['fristad_app', 'fristad_run', 'fristad_import'] as const)
      expect([role, await refusal(as({ role }), READ)]).toEqual([role, undefined]);
    for (const actor of [admin, importing, as({ role: 'fristad_operator', scope: 'national-run' })])
      for (const statement of [
        `UPDATE fristad.feature_code SET label_sv = 'x'`,
        `DELETE FROM fristad.feature_code`,
        `TRUNCATE fristad.feature_code`,
      ])
        expect([statement, await refusal(actor, statement)]).toEqual([statement, DENIED]);
  });

  it('have the form of a code', async () => {
    for (const code of ['', 'pool', 'A__B', '_A', 'A_', '1A'])
      expect([code, await refusal(admin, saying(code, 'Pool'))]).toEqual([code, '23514']);
  });
});
