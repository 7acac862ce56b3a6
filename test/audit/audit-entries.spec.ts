import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';

const quoted = (value: string | null) => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`);
const anEntry = (over: Readonly<Record<string, string | null>> = {}): string => {
  const columns: Readonly<Record<string, string | null>> = {
    id: randomUUID(),
    log: 'SYD',
    at: '2026-11-22T21:04:05.678Z',
    operation: 'CONSULTATION',
    act: 'request.read',
    actor: 'u-1',
    actor_role: 'COORDINATOR',
    system_part: 'service',
    system_version: '0.1.0',
    object_kind: 'request',
    outcome: 'DONE',
    request_id: randomUUID(),
    leaf_digest: `sha256:${randomUUID().replaceAll('-', '').repeat(2)}`,
    ...over,
  };
  return `INSERT INTO audit.entry (${Object.keys(columns).join()}) VALUES (${Object.values(columns).map(quoted).join()})`;
};

const as = (over: Partial<ActingAs>): ActingAs => ({ ...NOBODY, actor: 'u-1', region: 'SYD', ...over });
const roles = [
  'fristad_app',
  'fristad_run',
  'fristad_import',
  'fristad_guard',
  'fristad_audit_reader',
] as const;
const changes = [
  `UPDATE audit.entry SET actor = 'u-2'`,
  `UPDATE audit.entry SET why = NULL WHERE false`,
  `DELETE FROM audit.entry`,
  `TRUNCATE audit.entry`,
  `INSERT INTO audit.entry SELECT * FROM audit.entry ON CONFLICT (id) DO UPDATE SET actor = 'u-2'`,
];
type Fault = { readonly code: string; readonly constraint?: string };

onEachEngine('the audit entries', { entities: [], migrations }, (database) => {
  let acting: Acting;
  let work: UnitOfWork;
  const refusal = (actor: ActingAs, statement: string): Promise<string | undefined> =>
    acting.run(actor, async () =>
      work.manager.query(statement).then(
        () => undefined,
        (fault: unknown) => (fault as Fault).code,
      ),
    );
  /** In a transaction that is rolled back, as the login or as the owner. */
  const tried = async (role: string, statements: readonly string[]): Promise<string | undefined> => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`SET LOCAL ROLE ${role}`);
      for (const statement of statements) await runner.query(statement);
      return undefined;
    } catch (fault) {
      return (fault as Fault).constraint ?? (fault as Fault).code;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  const count = async (manager: EntityManager = database().dataSource.manager) =>
    (await manager.query<{ n: number }[]>(`SELECT count(*) AS n FROM audit.entry`))[0]?.n;

  beforeAll(async () => {
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
    for (const log of ['SYD', 'NORD']) await database().dataSource.query(anEntry({ log, actor: `u-${log}` }));
  });

  describe.each(roles)('as %s', (role) => {
    it('are added', async () => {
      expect(await refusal(as({ role }), anEntry())).toBeUndefined();
    });

    it.each(changes)('are never changed: %s', async (change) => {
      const before = await count();
      expect(await refusal(as({ role }), change)).toBe('42501');
      expect(await count()).toBe(before);
    });

    it('are not added in another’s name', async () => {
      expect(await refusal(as({ role }), anEntry({ actor: 'u-2' }))).toBe('42501');
      expect(await refusal(as({ role, actor: '' }), anEntry({ actor: 'nobody' }))).toBeUndefined();
      expect(await refusal(as({ role, actor: '' }), anEntry())).toBe('42501');
    });
  });

  it.each(['fristad_owner', 'NONE'])(
    'are not changed by role %s either, whom a trigger stops',
    async (role) => {
      for (const change of changes.slice(0, 4))
        expect([change, await tried(role, [change])]).toEqual([change, 'entries_only_grow']);
      const replay = [`SET LOCAL session_replication_role = replica`, `DELETE FROM audit.entry`];
      expect(await tried('NONE', replay)).toBe('entries_only_grow');
    },
  );

  it('would be changed without trigger and grants: both walls are needed', async () => {
    const [update] = changes;
    const open = `ALTER TABLE audit.entry DISABLE TRIGGER entries_only_grow`;
    expect(await tried('NONE', [open, update ?? ''])).toBeUndefined();
    const granted = [
      `GRANT UPDATE ON audit.entry TO fristad_app`,
      `SET LOCAL ROLE fristad_app`,
      update ?? '',
    ];
    expect(await tried('NONE', granted)).toBe('entries_only_grow');
    expect(await tried('NONE', [open, `SET LOCAL ROLE fristad_app`, update ?? ''])).toBe('42501');
  });

  it('are read by whoever made them, and by the auditors of their log', async () => {
    const read = (actor: ActingAs) =>
      acting.run(actor, async () => {
        const rows = await work.manager.query<{ who: string }[]>(
          `SELECT DISTINCT log || ' ' || actor AS who FROM audit.entry WHERE actor LIKE 'u-_%' ORDER BY 1`,
        );
        return rows.map(({ who }) => who);
      });
    expect(await read(as({ actor: 'u-NORD' }))).toEqual(['NORD u-NORD']);
    expect(await read(as({ actor: 'u-9' }))).toEqual([]);
    const auditor = as({ role: 'fristad_audit_reader', actor: 'a-1' });
    expect(await read(auditor)).toEqual(['SYD u-1', 'SYD u-SYD']);
    expect(await read({ ...auditor, region: 'NORD' })).toEqual(['NORD u-NORD']);
    expect(await read({ ...auditor, region: null })).toEqual([]);
    const whole = await read({ ...auditor, region: null, scope: 'national-audit' });
    expect(whole).toEqual(['NORD u-NORD', 'SYD u-1', 'SYD u-SYD']);
    expect(await read(as({ actor: 'a-1', scope: 'national-audit' }))).toEqual([]);
  });

  const right: readonly (readonly [string, Readonly<Record<string, string | null>>])[] = [
    ['codes', { purpose: 'CASE_HANDLING', agency: 'polis-syd', case_ref: 'K-9f3a' }],
    ['a refusal with its reason', { outcome: 'REFUSED', why: 'outside-scope' }],
    ['a disclosure', { operation: 'DISCLOSURE', legal_ground: 'OSL_10_28', recipient: 'court-7' }],
    [
      'an approval, and what it is of',
      { approval: randomUUID(), particulars: '{rule:placement.confirm,object:P-1}' },
    ],
    ['two of three found', { hits: '3', returned: '{R-1,R-2}' }],
  ];
  const wrong: readonly (readonly [string, Readonly<Record<string, string | null>>, string])[] = [
    ['a name with a space', { object_id: 'Anna Berg' }, 'opaque_check'],
    ['an address', { object_id: 'Storgatan 5, Malmö' }, 'opaque_check'],
    ['a personal number', { object_id: '19121212-1212' }, 'opaque_check1'],
    ['a short personal number', { case_ref: '1212121212' }, 'opaque_check1'],
    ['a personal number among those returned', { hits: '1', returned: '{191212121212}' }, 'opaque_check1'],
    ['a sentence as the purpose', { purpose: 'he asked me to' }, 'code_check'],
    ['a sentence as the reason', { outcome: 'REFUSED', why: 'not yours.' }, 'code_check'],
    ['a long word', { object_id: 'x'.repeat(101) }, 'opaque_check'],
    ['a line break', { object_id: 'a\nb' }, 'opaque_check'],
    ['an operation that is none', { operation: 'PEEK' }, 'entry_operation_check'],
    ['a refusal without reason', { outcome: 'REFUSED' }, 'entry_why_when_refused'],
    ['a reason without refusal', { why: 'outside-scope' }, 'entry_why_when_refused'],
    [
      'a disclosure to nobody',
      { operation: 'DISCLOSURE', legal_ground: 'OSL_10_28' },
      'entry_disclosed_to_somebody',
    ],
    ['a recipient of nothing', { recipient: 'court-7' }, 'entry_disclosed_to_somebody'],
    ['a digest that is none', { decision_digest: 'sha256:0' }, 'digest_check'],
    ['more returned than found', { hits: '1', returned: '{R-1,R-2}' }, 'entry_returned_are_hits'],
    ['no act', { act: null }, 'entry_names_its_act'],
    ['a sentence as the act', { act: 'he moved.' }, 'act_check'],
    ['an approval that is none', { approval: 'yes' }, '22P02'],
    ['a sentence as a particular', { particulars: '{"reason:he asked me"}' }, 'criterion_check'],
    ['a personal number as a particular', { particulars: '{reason:191212121212}' }, 'criterion_check1'],
    ['nobody', { actor: null }, '23502'],
    ['no request', { request_id: null }, '23502'],
  ];
  it.each(right)('take %s', async (_, over) => {
    expect(await tried('NONE', [anEntry(over)])).toBeUndefined();
  });
  it.each(wrong)('don’t take %s', async (_, over, constraint) => {
    expect(await tried('NONE', [anEntry(over)])).toBe(constraint);
  });
});
