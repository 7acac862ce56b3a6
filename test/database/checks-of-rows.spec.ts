import { expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { COLUMNS } from './columns-hold.js';
import { APPEAL_ROWS } from './appeals-hold.js';
import { EMERGENCIES } from './emergencies-hold.js';
import { EVENTS } from './events-hold.js';
import { INCIDENTS } from './incidents-hold.js';
import { onEachEngine } from '../harness/database/index.js';
import { PAIRS } from './pairs-hold.js';
import { PROVIDERS } from './providers-hold.js';
import { REASONS } from './reasons-hold.js';
import { RECORDED } from './records-hold.js';
import { REPORTS } from './reports-hold.js';
import { ROWS } from './rows-hold.js';
import { WORK } from './work-holds.js';
import type { Row } from './what-a-row-holds.js';

const HELD = [
  ...COLUMNS,
  ...PAIRS,
  ...ROWS,
  ...REASONS,
  ...RECORDED,
  ...REPORTS,
  ...WORK,
  ...EVENTS,
  ...APPEAL_ROWS,
  ...EMERGENCIES,
  ...INCIDENTS,
  ...PROVIDERS,
];
const ALL = `
  SELECT c.conrelid::regclass || ' ' || c.conname AS name FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
  WHERE c.contype = 'c' AND c.conrelid <> 0 AND n.nspname IN ('access', 'audit', 'fristad', 'national')`;

onEachEngine('what a row may hold', { entities: [], migrations }, (database) => {
  /** What the check asks, as the database has it. */
  const asksOf = async (check: string): Promise<string> => {
    const [row] = await database().dataSource.query<{ asks: string }[]>(
      `SELECT pg_get_expr(c.conbin, c.conrelid) AS asks FROM pg_constraint c
       WHERE c.contype = 'c' AND c.conrelid <> 0 AND c.conrelid::regclass || ' ' || c.conname = $1`,
      [check],
    );
    if (row === undefined) throw new Error(`There is no check ${check}.`);
    return row.asks;
  };
  /** Which rows it refuses, of rows that hold these and are null elsewhere; null is not refused. */
  const refused = async (check: string, rows: readonly Row[]): Promise<readonly Row[]> => {
    const [asks, [table = '']] = [await asksOf(check), check.split(' ')];
    const answers = await database().dataSource.query<{ refused: boolean }[]>(
      `SELECT held.refused FROM jsonb_array_elements($1) WITH ORDINALITY AS one (row, place),
              LATERAL (SELECT (${asks}) IS FALSE AS refused FROM jsonb_populate_record(NULL::${table}, one.row)) AS held
       ORDER BY one.place`,
      [JSON.stringify(rows)],
    );
    return rows.filter((_, place) => answers[place]?.refused);
  };

  it.each(HELD)('is told on both sides by %s', async (check, holds, refuses) => {
    expect(await refused(check, [...holds, ...refuses])).toEqual(refuses);
  });

  it('is told here of every check that there is', async () => {
    const checks = await database().dataSource.query<{ name: string }[]>(ALL);
    expect(HELD.map(([check]) => check).toSorted()).toEqual(checks.map(({ name }) => name).toSorted());
    expect(HELD.filter(([, holds, refuses]) => holds.length === 0 || refuses.length === 0)).toEqual([]);
  });
});
