import { beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { COUNTRY, refusalOf } from './statements.js';

type Row = readonly [name: string, change: string, refused: boolean];
const ID = `'00000000-0000-4000-8000-0000000000e1'`;

const OPENED = `
  INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until)
  VALUES (${ID}, 'K-1', 'SYD', 'u-opener', 'NORD', 'CHILD_AT_RISK', '2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z')`;
const REVIEWED = `
  UPDATE access.break_glass SET reviewed_by = 'u-reviewer', reviewed_from = 'SYD', reviewed_at = '2026-12-02T08:00:00Z',
    finding = 'NOT_JUSTIFIED'`;
const ofOpenings = (column: string, value: string) => `UPDATE access.break_glass SET ${column} = ${value}`;

const openings: readonly Row[] = [
  ['its first review', REVIEWED, false],
  ...(
    [
      ['id', 'gen_random_uuid()'],
      ['case_ref', `'K-2'`],
      ['owner_region', `'NORD'`],
      ['opened_by', `'u-other'`],
      ['opened_from', `'SYD'`],
      ['reason', `'THREAT_TO_LIFE'`],
      ['opened_at', `opened_at - interval '1 hour', until = until - interval '1 hour'`],
    ] as const
  ).map(([column, value]): Row => [`another ${column}`, ofOpenings(column, value), true]),
];
const reviewed: readonly Row[] = [
  ['another finding', `UPDATE access.break_glass SET finding = 'JUSTIFIED'`, true],
  ['another reviewer', `UPDATE access.break_glass SET reviewed_by = 'u-third'`, true],
  ['a later review', `UPDATE access.break_glass SET reviewed_at = '2026-12-03T08:00:00Z'`, true],
  ['the same review again', REVIEWED, true],
  [
    'no review any more',
    `UPDATE access.break_glass SET reviewed_by = NULL, reviewed_from = NULL, reviewed_at = NULL, finding = NULL`,
    true,
  ],
];

const ASKED = `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, provider, municipality, case_ref, asked_by, asked_at)
  VALUES (${ID}, 'placement.confirm', 'PL-1', '{}', 'sha256:${'a'.repeat(64)}', 'SYD', 'P1', '1280', 'K-1', 'u-asker',
          '2026-12-01T08:00:00Z')`;
const GIVEN = `UPDATE access.approval SET approved_by = 'u-second', approved_at = '2026-12-01T09:00:00Z'`;
const USED = `UPDATE access.approval SET used_at = '2026-12-01T10:00:00Z'`;
const asked: readonly Row[] = [
  ['that it is given', GIVEN, false],
  ...(
    [
      ['id', 'gen_random_uuid()'],
      ['rule', `'placement.override'`],
      ['object', `'PL-2'`],
      ['command', `'{"more": 1}'`],
      ['digest', `'sha256:${'b'.repeat(64)}'`],
      ['owner', `'NORD'`],
      ['provider', `'P2'`],
      ['municipality', `'1281'`],
      ['case_ref', `'K-2'`],
      ['asked_by', `'u-other'`],
      ['asked_at', `'2026-12-01T08:00:01Z'`],
    ] as const
  ).map(([column, value]): Row => [
    `another ${column}`,
    `UPDATE access.approval SET ${column} = ${value}`,
    true,
  ]),
];
const given: readonly Row[] = [
  ['its use', USED, false],
  ['another approver', `UPDATE access.approval SET approved_by = 'u-third'`, true],
  ['another hour of it', `UPDATE access.approval SET approved_at = '2026-12-01T09:30:00Z'`, true],
  ['no approver any more', `UPDATE access.approval SET approved_by = NULL, approved_at = NULL`, true],
];
const used: readonly Row[] = [
  ['another use', `UPDATE access.approval SET used_at = '2026-12-01T11:00:00Z'`, true],
  ['no use any more', `UPDATE access.approval SET used_at = NULL`, true],
];

onEachEngine('what is written once', { entities: [], migrations }, (database) => {
  beforeAll(async () => {
    for (const statement of [...COUNTRY, `INSERT INTO fristad.region VALUES ('NORD', 'Polisregion Nord')`])
      await database().dataSource.query(statement);
  });
  const takes = (before: readonly string[], rows: readonly Row[], by: string) =>
    it.each(rows)('%s', async (_, change, refused) => {
      const changed = `WITH c AS (${change} RETURNING 1) SELECT 1 / count(*) FROM c`;
      expect(await refusalOf(database().dataSource, [...before, changed])).toBe(refused ? by : undefined);
    });

  describe('an emergency opening takes', () => takes([OPENED], openings, 'break_glass_is_reviewed_once'));
  describe('an opening that was reviewed takes', () =>
    takes([OPENED, REVIEWED], reviewed, 'break_glass_is_reviewed_once'));
  describe('an approval that is asked for takes', () => takes([ASKED], asked, 'approval_is_used_once'));
  describe('an approval that is given takes', () => takes([ASKED, GIVEN], given, 'approval_is_used_once'));
  describe('an approval that is used takes', () =>
    takes([ASKED, GIVEN, USED], used, 'approval_is_used_once'));
});
