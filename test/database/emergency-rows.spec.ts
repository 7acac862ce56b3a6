import { beforeAll, describe, expect, it } from '@jest/globals';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { SQUARE } from './statements.js';
import { TWO_REGIONS } from './two-regions.js';

const opening = (by: string, of: 'SYD' | 'NORD', from: string) => `
  INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until)
  SELECT gen_random_uuid(), 'K-${of}', '${of}', '${by}', 'SYD', 'CHILD_AT_RISK', at, at + interval '60 minutes'
  FROM (SELECT now() - interval '${from}' AS at) AS moment`;
const ofCase = (region: string, unit: string, n: number) => [
  `INSERT INTO fristad.case_note VALUES ('00000000-0000-4000-8000-00000000000${n}', 'K-${region}', '${region}', 'NOTE',
     decode(repeat('ab', 40), 'hex'), 'u-1', now())`,
  `INSERT INTO fristad.case_file (case_ref, version, owner_region, changed, written_by, written_at)
   VALUES ('K-${region}', 1, '${region}', '{RESIDENT}', 'u-1', now())`,
  `INSERT INTO fristad.case_measure VALUES ('00000000-0000-4000-8000-00000000000${n}', 1, 'K-${region}', '${region}', 'WORK', 'NGO',
     'DONE', '2026-12-01', NULL, 'u-1', now())`,
  `INSERT INTO fristad.contact_person VALUES ('K-${region}', 1, '${region}', 'NGO', decode(repeat('ab', 40), 'hex'), 'u-1', now())`,
  `INSERT INTO fristad.unit_address VALUES ('${unit}', decode(repeat('ab', 40), 'hex'), 1, 'u-1', now())`,
  `INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at)
   VALUES ('00000000-0000-4000-8000-0000000000a${n}', 'placement.override', 'PL', '{}', 'sha256:${'a'.repeat(64)}', 'SYD',
     'u-1', now())`,
  `INSERT INTO fristad.placement_override VALUES ('PL-${region}', 'saturation-cap', 'NO_OTHER_PLACE',
     '00000000-0000-4000-8000-0000000000a${n}', 'u-1', now(), '${region}')`,
];
const OPENED = [
  ...ofCase('SYD', 'U1', 1),
  ...ofCase('NORD', 'S1', 2),
  opening('u-one', 'SYD', '1 minute'),
  // Nobody has two open at once but by force: what each policy asks is seen without the trigger that sees to it.
  `SET session_replication_role = replica; ${opening('u-both', 'SYD', '1 minute')};
   ${opening('u-both', 'NORD', '1 minute')}; RESET session_replication_role`,
  opening('u-late', 'SYD', '61 minutes'),
];

const TABLES = {
  placement_request: 'id',
  placement: 'id',
  case_note: 'case_ref',
  case_file: 'case_ref',
  case_measure: 'case_ref',
  contact_person: 'case_ref',
  placement_override: 'placement',
  unit_address: 'unit',
  exclusion_zone: 'request',
  non_association: 'a',
  placement_move: 'placement',
  solver_run: 'id::text',
} as const;
type Seen = Readonly<Record<string, readonly string[]>>;
const NOTHING: Seen = Object.fromEntries(Object.keys(TABLES).map((table) => [table, []]));
const ofOpened = (region: string, unit: string): Seen => ({
  ...NOTHING,
  placement_request: [`R-${region}`],
  placement: [`PL-${region}`],
  case_note: [`K-${region}`],
  case_file: [`K-${region}`],
  case_measure: [`K-${region}`],
  contact_person: [`K-${region}`],
  placement_override: [`PL-${region}`],
  unit_address: [unit],
  // Zones hang on the request, and are seen by who sees it.
  exclusion_zone: [`R-${region}`],
});
const emergency = (actor: string, opened: string, over: Partial<ActingAs> = {}): ActingAs => ({
  ...NOBODY,
  actor,
  opened,
  scope: 'break-glass',
  ...over,
});

const VIEWS: readonly (readonly [string, ActingAs, Seen])[] = [
  ['who has opened the case', emergency('u-one', 'K-SYD'), ofOpened('SYD', 'U1')],
  ['one of two cases that are open, the one named', emergency('u-both', 'K-NORD'), ofOpened('NORD', 'S1')],
  ['the other of two', emergency('u-both', 'K-SYD'), ofOpened('SYD', 'U1')],
  ['who has opened another case', emergency('u-one', 'K-NORD'), NOTHING],
  ['who has opened none', emergency('u-none', 'K-SYD'), NOTHING],
  ['whose hour is over', emergency('u-late', 'K-SYD'), NOTHING],
  ['who names no case', emergency('u-one', ''), NOTHING],
  [
    'who has opened it, and does not act in an emergency',
    emergency('u-one', 'K-SYD', { scope: 'own-region' }),
    NOTHING,
  ],
];

onEachEngine('the rows of a case opened in an emergency', { entities: [], migrations }, (database) => {
  let acting: Acting;
  let work: UnitOfWork;
  const seenBy = (actor: ActingAs): Promise<Seen> =>
    acting.run(actor, async () => {
      const seen: [string, readonly string[]][] = [];
      for (const [table, column] of Object.entries(TABLES)) {
        const query = `SELECT ${column} AS id FROM fristad.${table}`;
        const rows = await work.manager.query<{ id: string }[]>(query);
        seen.push([table, rows.map(({ id }) => id).toSorted()]);
      }
      return Object.fromEntries(seen);
    });
  const refusal = (actor: ActingAs, statement: string): Promise<string | undefined> =>
    acting.run(actor, () =>
      work.manager.query(statement).then(
        () => undefined,
        (fault: unknown) => (fault as { code: string }).code,
      ),
    );

  beforeAll(async () => {
    for (const statement of [...TWO_REGIONS, ...OPENED]) await database().dataSource.query(statement);
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
  });

  it.each(VIEWS)('are seen by %s as it is written', async (_, actor, expected) => {
    expect(await seenBy(actor)).toEqual(expected);
  });

  describe('are seen and not written:', () => {
    const zone = (n: number) => `INSERT INTO fristad.exclusion_zone VALUES ('R-SYD', ${n}, '${SQUARE}')`;
    const note = (n: number) => `
      INSERT INTO fristad.case_note VALUES ('00000000-0000-4000-8000-0000000000f${n}', 'K-SYD', 'SYD', 'NOTE',
        decode(repeat('ab', 40), 'hex'), 'u-one', now())`;
    it.each([
      ['a zone', zone],
      ['a note', note],
    ])('%s', async (_, write) => {
      expect(await refusal(emergency('u-one', 'K-SYD'), write(1))).toBe('42501');
      expect(await refusal({ ...NOBODY, actor: 'u-one', region: 'SYD' }, write(2))).toBeUndefined();
    });
  });
});
