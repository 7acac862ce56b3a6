import { beforeAll, describe, expect, it } from '@jest/globals';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { aPlacement, aRequest, aRun, aVoid, SQUARE } from './statements.js';
import { FENCED, OF_ALL, OF_SYD, TWO_REGIONS } from './two-regions.js';

const RUN = `'00000000-0000-4000-8000-00000000000e'`;
const as = (over: Partial<ActingAs>): ActingAs => ({ ...NOBODY, actor: 'u-1', ...over });
const owned = (statement: string, region: string) =>
  statement.replace(/\)\s+VALUES \((.*)\)$/s, `, owner_region) VALUES ($1, '${region}')`);

/** A row of each table that whoever plans for the country may write, in the order in which they are needed. */
const OF_A_RUN = [
  aRun({ id: RUN }),
  `INSERT INTO fristad.plan VALUES (${RUN}, 'd', '2026-1', 'highs', '1', 0, 'OPTIMAL', 1, '{}')`,
  `INSERT INTO fristad.plan_level VALUES (${RUN}, 0, 'coverage', 1, 1)`,
  `INSERT INTO fristad.plan_assignment VALUES (${RUN}, 0, 'R-SYD', 'S1', '2026-12-01', '2026-12-09', '[]')`,
  `INSERT INTO fristad.plan_unplaced VALUES (${RUN}, 0, 'R2-SYD', 'SATURATION', '{}', '{}', false, '[]')`,
  `INSERT INTO fristad.plan_finding VALUES (${RUN}, 0, '{PL-SYD}', 'saturation-cap', 'full')`,
];
const OF_AN_IMPORT = [
  `INSERT INTO fristad.housing_unit VALUES ('U9', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(15.1 56.2)', 'L1', '{}', 2, 14000,
     '[2026-11-01,)', 2)`,
  aVoid('[2028-01-01,2028-02-01)', 'PEST', 'U1'),
  aRequest({ id: `'R9'`, person: `'K-9'` }),
  `INSERT INTO fristad.exclusion_zone VALUES ('R-SYD', 9, '${SQUARE}')`,
  aPlacement({ id: 'PL9', unit: 'S1', sharing: 'SHARED' }),
  `INSERT INTO fristad.non_association VALUES ('K-SYD', 'K-9', 'UNIT', NULL)`,
];
const tableOf = (statement: string) => /INTO fristad\.(\w+)/.exec(statement)?.[1] ?? '';

onEachEngine('who writes rows', { entities: [], migrations }, (database) => {
  let acting: Acting;
  let work: UnitOfWork;
  /** What the last statement is refused for, after the others were done by whoever owns the database. Nothing is kept. */
  const refusal = async (actor: ActingAs, statements: readonly string[]): Promise<string | undefined> => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const statement of statements.slice(0, -1)) await runner.query(statement);
      const { role, actor: who, region, roles, scope } = actor;
      const settings = { region: region ?? '', actor: who, roles: roles.join(' '), scope };
      for (const [name, value] of Object.entries(settings))
        await runner.query(`SET LOCAL app.${name} = '${value}'`);
      await runner.query(`SET LOCAL ROLE ${role}`);
      return await runner.query(statements.at(-1) ?? '').then(
        () => undefined,
        (fault: unknown) => (fault as { code: string }).code,
      );
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  beforeAll(async () => {
    for (const statement of TWO_REGIONS) await database().dataSource.query(statement);
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
  });

  describe('of the whole country:', () => {
    const national = { scope: 'national-run' } as const;
    it.each(
      OF_A_RUN.slice(1).map((_, n) => [tableOf(OF_A_RUN[n + 1] ?? ''), OF_A_RUN.slice(0, n + 2)] as const),
    )('a run that says so, of %s', async (_, statements) => {
      expect(await refusal(as({ role: 'fristad_run', ...national }), statements)).toBeUndefined();
      for (const other of [
        as({ role: 'fristad_run', region: 'SYD' }),
        as({ role: 'fristad_run', scope: 'national-audit' }),
        as({ role: 'fristad_import', ...national }),
        as({ region: 'SYD', ...national }),
      ])
        expect(await refusal(other, statements)).toBe('42501');
    });

    it.each(OF_AN_IMPORT.map((statement) => [tableOf(statement), statement] as const))(
      'an import that says so, of %s',
      async (_, statement) => {
        expect(await refusal(as({ role: 'fristad_import', ...national }), [statement])).toBeUndefined();
        for (const other of [
          as({ role: 'fristad_import', region: 'SYD' }),
          as({ role: 'fristad_import', scope: 'national-audit' }),
          as({ role: 'fristad_run', ...national }),
        ])
          expect(await refusal(other, [statement])).toBe('42501');
      },
    );
  });

  describe('of a region:', () => {
    it.each([
      ['a request', aRequest({ id: `'R9'`, person: `'K-9'` })],
      ['a zone', `INSERT INTO fristad.exclusion_zone VALUES ('R-SYD', 9, '${SQUARE}')`],
      ['a placement', owned(aPlacement({ id: 'PL9', unit: 'S1', sharing: 'SHARED' }), 'SYD')],
      ['a run', owned(aRun({ id: RUN }), 'SYD')],
    ])('%s, by who coordinates there, and nobody of another or who audits', async (_, statement) => {
      expect(await refusal(as({ region: 'SYD' }), [statement])).toBeUndefined();
      for (const other of [
        as({ region: 'NORD' }),
        NOBODY,
        as({ region: 'SYD', scope: 'national-audit' }),
        as({ scope: 'national-audit' }),
      ])
        expect(await refusal(other, [statement])).toBe('42501');
    });
  });

  describe('and who administers policies', () => {
    const look = (actor: ActingAs, table: string) =>
      acting.run(actor, async () => {
        const query = `SELECT ${FENCED[table] ?? ''} AS id FROM fristad.${table}`;
        return (await work.manager.query<{ id: string }[]>(query)).map(({ id }) => id).toSorted();
      });
    const plans = Object.keys(FENCED).filter((table) => table.startsWith('plan'));

    it('sees every run and no plan, whatever the region; as another role first, what that one sees', async () => {
      const admin = as({ roles: ['POLICY_ADMIN'] });
      for (const actor of [admin, { ...admin, region: 'SYD' }]) {
        expect(await look(actor, 'solver_run')).toEqual(OF_ALL['solver_run']);
        for (const table of plans.filter((name) => name !== 'placement'))
          expect([table, await look(actor, table)]).toEqual([table, []]);
      }
      const coordinator = as({ roles: ['COORDINATOR', 'POLICY_ADMIN'], region: 'SYD' });
      for (const table of ['solver_run', ...plans])
        expect([table, await look(coordinator, table)]).toEqual([table, OF_SYD[table]]);
    });
  });
});
