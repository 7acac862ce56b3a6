import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { aPlacement, aRequest } from './statements.js';
import {
  butDenied,
  FENCED,
  NOTHING,
  OF_ALL,
  OF_NORD,
  OF_SYD,
  TWO_REGIONS,
  type Seen,
} from './two-regions.js';

const codeOf = (fault: unknown) => (fault as { code: string }).code;
const as = (over: Partial<ActingAs>): ActingAs => ({ ...NOBODY, actor: 'u-1', ...over });
const syd = as({ region: 'SYD' });
const nord = as({ region: 'NORD' });
const national = { scope: 'national-run' } as const;
const audit = { scope: 'national-audit' } as const;
const unrecorded = (seen: Seen, ...denied: readonly string[]) =>
  butDenied(seen, ['decision_record', ...denied]);
const PLANS = ['plan', 'plan_level', 'plan_assignment', 'plan_unplaced', 'plan_finding'];
const tables = Object.keys(FENCED);
const columnsOf: Readonly<Record<string, string>> = { ...FENCED };

const views: readonly (readonly [string, ActingAs, Seen])[] = [
  ['nobody', NOBODY, NOTHING],
  ['somebody without a region', as({}), NOTHING],
  ['a coordinator of SYD', syd, OF_SYD],
  ['a coordinator of NORD', nord, OF_NORD],
  [
    'an approver of SYD, and a stay there that no region asks for',
    as({ region: 'SYD', roles: ['APPROVER'] }),
    { ...OF_SYD, placement: ['PL-NOBODY', 'PL-SYD'] },
  ],
  ['an approver of NORD', as({ region: 'NORD', roles: ['APPROVER'] }), OF_NORD],
  ['a coordinator of a region that is not there', as({ region: 'sy' }), NOTHING],
  ['a coordinator who says to be national', as({ ...national }), NOTHING],
  ['a coordinator of a region named like SQL', as({ region: `SYD' OR '1'='1` }), NOTHING],
  ['an auditor of SYD', as({ region: 'SYD', roles: ['AUDITOR'] }), OF_SYD],
  ['an auditor of the whole country', as({ roles: ['AUDITOR'], ...audit }), OF_ALL],
  ['the national run', as({ role: 'fristad_run', ...national }), unrecorded(OF_ALL)],
  ['the national run that does not say so', as({ role: 'fristad_run', region: 'SYD' }), unrecorded(NOTHING)],
  ['an import', as({ role: 'fristad_import', ...national }), unrecorded(OF_ALL, 'solver_run', ...PLANS)],
  ['the operator', as({ role: 'fristad_operator', ...national }), unrecorded(OF_ALL)],
  [
    'the guard, which decides',
    as({ role: 'fristad_guard' }),
    {
      ...butDenied(NOTHING, ['exclusion_zone', 'non_association', ...PLANS]),
      placement_request: OF_ALL['placement_request'] ?? [],
      placement: OF_ALL['placement'] ?? [],
      decision_record: OF_ALL['decision_record'] ?? [],
      solver_run: OF_ALL['solver_run'] ?? [],
    },
  ],
];

onEachEngine('the fence around each region’s rows', { entities: [], migrations }, (database) => {
  let acting: Acting;
  let work: UnitOfWork;

  const look = async (manager: EntityManager): Promise<Seen> => {
    const seen: [string, readonly string[] | 'denied'][] = [];
    for (const table of tables) {
      const query = `SELECT ${columnsOf[table]} AS id FROM fristad.${table} ORDER BY 1`;
      await manager.query('SAVEPOINT look');
      const rows = await manager.query<{ id: string }[]>(query).catch(async (fault: unknown) => {
        if (codeOf(fault) !== '42501') throw fault;
        await manager.query('ROLLBACK TO look');
        return 'denied' as const;
      });
      seen.push([table, rows === 'denied' ? rows : rows.map(({ id }) => id).toSorted()]);
    }
    return Object.fromEntries(seen);
  };
  const seenBy = (actor: ActingAs) => acting.run(actor, () => work.run(() => look(work.manager)));
  const refusal = (actor: ActingAs, statement: string) =>
    acting.run(actor, async () => work.manager.query(statement).then(() => undefined, codeOf));

  beforeAll(async () => {
    for (const statement of TWO_REGIONS) await database().dataSource.query(statement);
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
  });

  it.each(views)('shows %s these rows', async (_, actor, expected) => {
    expect(await seenBy(actor)).toEqual(expected);
  });

  it('shows the same outside an act, one statement at a time', async () => {
    const one = (actor: ActingAs) =>
      acting.run(actor, () =>
        work.manager.query<object[]>(`SELECT id FROM fristad.placement_request ORDER BY id`),
      );
    expect(await one(syd)).toEqual([{ id: 'R-SYD' }, { id: 'R2-SYD' }]);
    expect(await one(NOBODY)).toEqual([]);
  });

  it('forgets who acted when the transaction ends', async () => {
    await seenBy(syd);
    const query = `SELECT current_user = session_user AS login, current_setting('app.region', true) AS region`;
    const left = await database().dataSource.query<{ login: boolean; region: string | null }[]>(query);
    expect(left[0]?.login).toBe(true);
    expect(left[0]?.region ?? '').toBe('');
  });

  it('keeps apart whom many ask for at the same time', async () => {
    const asked = Array.from({ length: 40 }, (_, index) =>
      index % 3 === 0 ? nord : index % 3 === 1 ? syd : NOBODY,
    );
    const seen = await Promise.all(asked.map((actor) => seenBy(actor)));
    const expected = asked.map((actor) => (actor === nord ? OF_NORD : actor === syd ? OF_SYD : NOTHING));
    expect(seen).toEqual(expected);
  });

  it('does not let an act go on as somebody else', async () => {
    const other = () => acting.run(nord, () => work.run(async () => undefined));
    await expect(acting.run(syd, () => work.run(other))).rejects.toThrow('Another one acts');
  });

  describe('refuses', () => {
    const request = (region: string) => aRequest({ id: `'R9'`, person: `'K9'`, region: `'${region}'` });
    const cases: readonly (readonly [string, ActingAs, string, string | undefined])[] = [
      ['a request of another region', syd, request('NORD'), '42501'],
      ['a request by nobody', NOBODY, request('SYD'), '42501'],
      ['but not one of the own region', nord, request('NORD'), undefined],
      [
        'a zone of another region’s request',
        syd,
        `INSERT INTO fristad.exclusion_zone SELECT 'R-NORD', 1, ground FROM fristad.exclusion_zone`,
        '42501',
      ],
      [
        'a placement given to another region',
        syd,
        aPlacement({ id: 'PL9', unit: 'S1', sharing: 'SHARED' }).replace(
          /\)\s+VALUES \((.*)\)$/s,
          `, owner_region) VALUES ($1, 'NORD')`,
        ),
        '42501',
      ],
      ['a request by an auditor of the whole country', as({ ...audit }), request('SYD'), '42501'],
      ['by an auditor who names a region too', as({ region: 'SYD', ...audit }), request('SYD'), '42501'],
      [
        'a zone of a request that the auditor sees',
        as({ region: 'SYD', ...audit }),
        `INSERT INTO fristad.exclusion_zone SELECT 'R-SYD', 2, ground FROM fristad.exclusion_zone LIMIT 1`,
        '42501',
      ],
      ['to delete a request', syd, `DELETE FROM fristad.placement_request`, '42501'],
      ['to change a request', syd, `UPDATE fristad.placement_request SET nights = 5`, '42501'],
      ['to change a policy', syd, `UPDATE fristad.policy_version SET cool_off_days = 0`, '42501'],
      ['to empty a table', syd, `TRUNCATE fristad.plan_finding`, '42501'],
      ['to change what was judged', syd, `UPDATE fristad.decision_record SET document = '{}'`, '42501'],
      ['to forget what was judged', syd, `DELETE FROM fristad.decision_record`, '42501'],
      ['to disable the fence', syd, `ALTER TABLE fristad.placement DISABLE ROW LEVEL SECURITY`, '42501'],
      [
        'a plan by a coordinator',
        syd,
        `INSERT INTO fristad.plan_level VALUES ('00000000-0000-4000-8000-00000000000a', 1, 'safety', 2, 1)`,
        '42501',
      ],
      [
        'an import that starts runs',
        as({ role: 'fristad_import', ...national }),
        `UPDATE fristad.solver_run SET status = 'CANCELLED'`,
        '42501',
      ],
      ['a run that takes in requests', as({ role: 'fristad_run', ...national }), request('SYD'), '42501'],
      ['the digest of the country’s cases', syd, `SELECT digest FROM fristad.scenario_import`, '42501'],
    ];
    it.each(cases)('%s', async (...[, actor, statement, code]) => {
      expect(await refusal(actor, statement)).toBe(code);
    });

    it('auditors to stop a run, though they see it', async () => {
      const cancel = `WITH c AS (UPDATE fristad.solver_run SET cancel_requested_at = now() RETURNING id) SELECT id FROM c`;
      const touch = (region: string | null) =>
        acting.run(as({ region, ...audit }), () => work.manager.query<object[]>(cancel));
      expect([await touch(null), await touch('SYD')]).toEqual([[], []]);
    });

    it('to touch another region’s run: there is none', async () => {
      const cancel = `WITH c AS (UPDATE fristad.solver_run SET cancel_requested_at = now() RETURNING id) SELECT id FROM c`;
      const touched = await acting.run(syd, () => work.manager.query<object[]>(cancel));
      expect(touched).toEqual([{ id: '00000000-0000-4000-8000-00000000000a' }]);
    });
  });

  it.each(tables)('is what keeps %s: without it the other region’s rows are seen', async (table) => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`ALTER TABLE fristad.${table} DISABLE ROW LEVEL SECURITY`);
      await runner.query(`SET LOCAL app.region = 'SYD'; SET LOCAL ROLE fristad_app`);
      const seen = await look(runner.manager);
      const fenced = tables.filter((other) => JSON.stringify(seen[other]) === JSON.stringify(OF_SYD[other]));
      expect(fenced).not.toContain(table);
      expect(seen[table]).toEqual(expect.arrayContaining([...(OF_NORD[table] as string[])]));
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
