import { beforeAll, describe, expect, it } from '@jest/globals';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { ACT_TABLES, insertOf } from './rows-of-acts.js';
import { aPlacement } from './statements.js';
import { TWO_REGIONS } from './two-regions.js';
import { LEFT, type ActTable } from './what-rows-are-seen.js';

const as = (over: Partial<ActingAs>): ActingAs => ({ ...NOBODY, actor: 'u-1', ...over });
const audit = { scope: 'national-audit' } as const;
const national = { scope: 'national-run' } as const;

const ACTORS: readonly (readonly [string, ActingAs])[] = [
  ['nobody', NOBODY],
  ['somebody without a region', as({})],
  ['a coordinator of SYD', as({ region: 'SYD' })],
  ['another coordinator of SYD', as({ region: 'SYD', actor: 'u-2' })],
  ['a coordinator of NORD', as({ region: 'NORD', actor: 'u-2' })],
  ['somebody of SYD who left nothing', as({ region: 'SYD', actor: 'u-3' })],
  ['who administers policies', as({ roles: ['POLICY_ADMIN'] })],
  ['who administers them beside what they act as', as({ roles: ['COORDINATOR', 'POLICY_ADMIN'] })],
  ['an approver of SYD', as({ region: 'SYD', actor: 'u-3', roles: ['APPROVER'] })],
  [
    'who approves beside what they act as',
    as({ region: 'SYD', actor: 'u-3', roles: ['COORDINATOR', 'APPROVER'] }),
  ],
  ['a coordinator who says to be national', as({ region: 'SYD', ...national })],
  ['whoever audits the whole country', as({ actor: 'u-3', ...audit })],
  ['whoever audits the whole country, from SYD', as({ region: 'SYD', ...audit })],
  ['an auditor of SYD, reading the log', as({ role: 'fristad_audit_reader', actor: 'u-3', region: 'SYD' })],
  ['an auditor of all, reading the log', as({ role: 'fristad_audit_reader', actor: 'u-3', ...audit })],
  ['a reader of the log without a region', as({ role: 'fristad_audit_reader' })],
  ['the national run', as({ role: 'fristad_run', ...national })],
  ['a run that does not say so', as({ role: 'fristad_run', region: 'SYD' })],
  ['an import', as({ role: 'fristad_import', ...national })],
  ['an import that does not say so', as({ role: 'fristad_import', region: 'SYD' })],
  ['the guard', as({ role: 'fristad_guard', actor: 'u-3' })],
];

const APPROVALS = `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at)
  SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'placement.override', 'PL', '{}',
         'sha256:${'a'.repeat(64)}', 'SYD', 'u-1', '2026-12-01T08:00:00Z'
  FROM generate_series(0, 9) AS n`;

/** Placements that nobody is to judge, one for each row. */
const LEFT_ALREADY = [0, 1, 2, 3, 4, 5, 6, 7].map((n) =>
  aPlacement({ id: `PL-${n}`, unit: 'S1', sharing: 'SHARED', status: 'DEPARTED' }),
);
const CODE = {
  ...{ code: `'QUIET'`, label_sv: `'QUIET'`, label_en: `'QUIET'` },
  ...{ added_by: `'u-1'`, added_at: 'now()' },
};
const aCode = (over: Partial<typeof CODE>) =>
  `INSERT INTO fristad.feature_code (${Object.keys(CODE).join()}) VALUES (${Object.values({ ...CODE, ...over }).join()})`;
const OF_NOBODY = `
  INSERT INTO fristad.command (actor, key, about, digest, at)
  VALUES ('', 'k', 'unit.register', 'sha256:${'a'.repeat(64)}', now())`;

onEachEngine('rows that acts leave', { entities: [], migrations }, (database) => {
  const denied = (fault: unknown): 'denied' => {
    if ((fault as { code?: string }).code === '42501') return 'denied';
    throw fault;
  };
  let acting: Acting;
  let work: UnitOfWork;
  /** Which of the rows somebody sees, by their places in `LEFT`; `denied` where the role may not look. */
  const seen = async (actor: ActingAs, { name, row, number }: ActTable) => {
    const [column = ''] = Object.keys(row(LEFT[0]!, 0)).filter((each) =>
      ['key', 'id', 'approval', 'case_ref'].includes(each),
    );
    const ids = await acting.run(actor, () =>
      work.manager
        .query<{ id: string }[]>(`SELECT (${number ?? column})::text AS id FROM fristad.${name}`)
        .then((rows) => rows.map(({ id }) => Number(/\d+$/.exec(id)?.[0])), denied),
    );
    // The placements that are there have left records of their own, without a number.
    return ids === 'denied' ? ids : ids.filter((id) => !Number.isNaN(id)).toSorted();
  };
  const adds = (actor: ActingAs, statement: string) =>
    acting
      .run(actor, () =>
        work.run(async () => {
          await work.manager.query(statement);
          throw new RangeError('not kept');
        }),
      )
      .catch((fault: unknown) => (fault instanceof RangeError ? 'added' : denied(fault)));

  beforeAll(async () => {
    for (const statement of [...TWO_REGIONS, APPROVALS, ...LEFT_ALREADY])
      await database().dataSource.query(statement);
    for (const table of ACT_TABLES)
      for (const [n, left] of LEFT.entries()) await database().dataSource.query(insertOf(table, left, n));
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
  });

  describe.each(ACT_TABLES)('of $name', (table) => {
    it.each(ACTORS)('are seen by %s where it is written, and nowhere else', async (_, actor) => {
      const verdict = table.sees[actor.role];
      const places = [...LEFT.keys()].filter((place) => verdict?.(LEFT[place]!, actor));
      expect(await seen(actor, table)).toEqual(verdict === undefined ? 'denied' : places);
    });

    it.each(ACTORS)('are added by %s where it is written, and nowhere else', async (_, actor) => {
      for (const [n, left] of LEFT.entries()) {
        const added = await adds(actor, insertOf(table, left, n + LEFT.length));
        expect([left, added]).toEqual([left, table.adds[actor.role]?.(left, actor) ? 'added' : 'denied']);
      }
    });
  });

  it('are codes that an import names by themselves, and administrators by what they like', async () => {
    const called = [
      ...[aCode({}), aCode({ label_sv: `'Tyst'` }), aCode({ label_en: `'Quiet'` })],
      aCode({ label_sv: `'Tyst'`, label_en: `'Quiet'` }),
    ];
    const by = async (actor: ActingAs) => Promise.all(called.map((statement) => adds(actor, statement)));
    expect(await by(as({ role: 'fristad_import', ...national }))).toEqual([
      'added',
      ...['denied', 'denied', 'denied'],
    ]);
    expect(await by(as({ roles: ['POLICY_ADMIN'] }))).toEqual(called.map(() => 'added'));
  });

  it('are no commands of nobody', async () => {
    expect(await adds(NOBODY, OF_NOBODY)).toBe('denied');
    expect(await adds(as({}), OF_NOBODY.replace(`('',`, `('u-1',`))).toBe('added');
  });
});
