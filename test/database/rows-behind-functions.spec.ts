import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { anOffer, aVoid } from './statements.js';
import { TWO_REGIONS } from './two-regions.js';

const UUID = '00000000-0000-4000-8000-0000000000a1';
const OTHER = '00000000-0000-4000-8000-0000000000a2';
const AT = `'2026-12-01T08:00:00Z'`;
/** A row of each table that functions reach and the two regions have none of. */
const MORE = [
  `INSERT INTO fristad.ground_report (id, locality, region, remark, reported_on)
   VALUES ('${UUID}', 'L1', 'SYD', 'GROUP_SEEN', '2026-12-01')`,
  anOffer({ ended_at: AT, outcome: `'LAPSED'` }),
  aVoid('[2028-01-01,2028-02-01)', 'PEST'),
  `INSERT INTO fristad.case_note VALUES ('${UUID}', 'K-1', 'SYD', 'NOTE', decode(repeat('ab', 40), 'hex'), 'u-1', ${AT})`,
  `INSERT INTO fristad.case_file (case_ref, version, owner_region, changed, written_by, written_at)
   VALUES ('K-1', 1, 'SYD', '{FUNDING}', 'u-1', ${AT})`,
  `INSERT INTO fristad.unit_search VALUES
     ('${UUID}', 'R-SYD', 'K-SYD', 'SYD', 'u-1', ${AT}, timestamptz ${AT} + interval '1 hour', '2026-1', '{}', '')`,
  `INSERT INTO fristad.case_merge VALUES ('K-old', 'K-SYD', 'SYD', '{}', '{}', '${UUID}', 'u-1', ${AT})`,
  `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
   VALUES ('R-SYD', 'PL-SYD', 'SYD', 'K-SYD', 'UNIT_LOST', 'u-1', ${AT})`,
  `INSERT INTO fristad.appeal (request, owner_region, against, decided_for, decided_at, reason, appealed_by, appealed_at)
   VALUES ('R-SYD', 'SYD', 'u-1', 'FUNDING', ${AT}, 'FACTS_NEW', 'u-2', ${AT})`,
  `INSERT INTO fristad.stay_finding VALUES ('PL-SYD', 'saturation-cap', ${AT}, NULL, 'SYD')`,
  `INSERT INTO fristad.placement_move (placement, version, act, status, day, actor, key, owner_region, at)
   VALUES ('PL-SYD', 2, 'ARRIVAL', 'ARRIVED', '2026-12-01', 'u-1', 'k', 'SYD', ${AT})`,
  `INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at)
   SELECT id::uuid, 'placement.override', 'PL', '{}', 'sha256:${'a'.repeat(64)}', 'SYD', 'u-1', ${AT}
   FROM unnest('{${UUID},${OTHER}}'::text[]) AS id`,
  `INSERT INTO fristad.placement_override VALUES ('PL-SYD', 'saturation-cap', 'NO_OTHER_PLACE', '${UUID}', 'u-1', ${AT}, 'SYD')`,
  `INSERT INTO audit.entry (id, log, at, operation, act, actor, actor_role, system_part, system_version, object_kind,
                            outcome, request_id, leaf_digest)
   VALUES ('${randomUUID()}', 'SYD', ${AT}, 'CONSULTATION', 'request.read', 'u-1', 'COORDINATOR', 'service', '0.1.0',
           'request', 'DONE', '${randomUUID()}', 'sha256:${'a'.repeat(64)}')`,
  `INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days)
   VALUES ('${UUID}', 'u-1', 'SYD', ${AT}, 5, 30)`,
  `INSERT INTO fristad.webhook (id, address, kinds, legal_ground, sealed, made_by, made_at)
   VALUES ('${UUID}', 'https://a.se/', '{}', 'LAW', decode(repeat('ab', 40), 'hex'), 'u-1', ${AT})`,
  `INSERT INTO fristad.case_file (case_ref, version, owner_region, changed, resident, written_by, written_at)
   VALUES ('K-SYD', 1, 'SYD', '{RESIDENT}', true, 'u-1', ${AT})`,
  `INSERT INTO fristad.contact_person (case_ref, version, agency, sealed, owner_region, written_by, written_at)
   VALUES ('K-SYD', 1, 'POLICE', decode(repeat('ab', 40), 'hex'), 'SYD', 'u-1', ${AT})`,
  `INSERT INTO fristad.ground_preview_day VALUES ('u-1', '2026-12-01', 1)`,
  `INSERT INTO fristad.permit_warning SELECT id, '2027-01-01', 90, ${AT} FROM fristad.provider LIMIT 1`,
  `INSERT INTO fristad.programme VALUES ('AV-1', 'Malmö', 'NGO', '{}', '{}', 'NONE', '{}', true, true, false)`,
  'SELECT national.publish_events()',
];
/** Fenced tables of which the role was given something. */
const GIVEN = `
  SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relrowsecurity AND n.nspname IN ('access', 'audit', 'fristad', 'national')
    AND has_any_column_privilege($1, c.oid, $2) ORDER BY 1`;
/** Entries are read by whoever made them: the log has suites of its own. */
const SEEN = {
  fristad_national:
    'audit.entry fristad.appeal fristad.case_file fristad.case_merge fristad.case_note fristad.contact_person fristad.decision_record fristad.emergency_transfer fristad.event fristad.exclusion_zone fristad.ground_preview_day fristad.ground_report fristad.housing_unit fristad.incident fristad.inventory_change fristad.non_association fristad.offer fristad.permit_warning fristad.placement fristad.placement_move fristad.placement_override fristad.placement_request fristad.plan fristad.plan_assignment fristad.plan_unplaced fristad.plan_wanted fristad.provider fristad.provider_version fristad.solver_run fristad.stay_finding fristad.stay_to_judge fristad.unit_void fristad.webhook fristad.webhook_delivery',
  fristad_guard:
    'fristad.case_merge fristad.decision_record fristad.ground_report fristad.housing_unit fristad.incident fristad.placement fristad.placement_request fristad.programme fristad.provider fristad.search_freeze fristad.solver_run fristad.unit_search fristad.webhook',
} as const;
const LOCKED = {
  fristad_national:
    'fristad.appeal fristad.case_merge fristad.emergency_transfer fristad.event fristad.ground_preview_day fristad.ground_report fristad.housing_unit fristad.incident fristad.inventory_change fristad.non_association fristad.offer fristad.placement fristad.placement_request fristad.stay_finding',
  fristad_guard: 'fristad.search_freeze',
} as const;
/** What the scope of the whole country opens, and no other scope does. */
const OPENED = {
  'fristad_app national-audit':
    'fristad.appeal fristad.case_merge fristad.decision_record fristad.emergency_transfer fristad.event fristad.exclusion_zone fristad.ground_report fristad.housing_unit fristad.incident fristad.non_association fristad.offer fristad.placement fristad.placement_move fristad.placement_override fristad.placement_request fristad.solver_run fristad.stay_finding fristad.unit_void',
  'fristad_run national-run':
    'fristad.emergency_transfer fristad.event fristad.exclusion_zone fristad.housing_unit fristad.non_association fristad.offer fristad.placement fristad.placement_request fristad.solver_run fristad.stay_to_judge fristad.unit_void fristad.webhook fristad.webhook_delivery',
} as const;
const pairs = (tables: Readonly<Record<string, string>>) =>
  Object.entries(tables).flatMap(([role, names]) => names.split(' ').map((table) => [role, table] as const));

const aProbingEvent = (kind: string) =>
  `INSERT INTO fristad.probing_event VALUES ('${UUID}', 'u-1', 'SYD', '${kind}', 'K-1', ${AT})`;
const WRITTEN: readonly (readonly [string, string, boolean])[] = [
  ['what was rewritten', aProbingEvent('REWRITTEN'), true],
  ['no other probingEvent', aProbingEvent('NOT_PERMITTED'), false],
  ['a pair', `INSERT INTO fristad.non_association VALUES ('K-1', 'K-2', 'UNIT', NULL, 'NORD')`, true],
  [
    'what is set aside',
    `INSERT INTO fristad.placement_override VALUES ('PL-NORD', 'saturation-cap', 'NO_OTHER_PLACE', '${OTHER}', 'u-1', ${AT}, 'NORD')`,
    true,
  ],
  ['a zone less', `DELETE FROM fristad.exclusion_zone WHERE request = 'R-NORD'`, true],
];

onEachEngine('rows behind functions', { entities: [], migrations }, (database) => {
  /** How many rows a statement finds or touches as the role, or why it may not; undone in any case. */
  const asRole = async (role: string, statement: string, scope = ''): Promise<number | string> => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`SELECT set_config('app.scope', $1, true)`, [scope]);
      await runner.query(`SET LOCAL ROLE ${role}`);
      const result = await runner.query(statement, undefined, true);
      return result.affected ?? result.records.length;
    } catch (fault) {
      return (fault as { code?: string }).code ?? String(fault);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  const allOf = async (table: string): Promise<number> => {
    const rows = await database().dataSource.query<unknown[]>(`SELECT 1 FROM ${table}`);
    return rows.length;
  };
  const given = async (role: string, privilege: string): Promise<readonly string[]> => {
    const tables = await database().dataSource.query<{ name: string }[]>(GIVEN, [role, privilege]);
    return tables.map(({ name }) => name);
  };

  beforeAll(async () => {
    for (const statement of [...TWO_REGIONS, ...MORE]) await database().dataSource.query(statement);
  });

  describe('by what was granted', () => {
    it.each(Object.keys(SEEN) as readonly (keyof typeof SEEN)[])('%s', async (role) => {
      const entries = role === 'fristad_guard' ? ['audit.entry'] : [];
      expect(await given(role, 'SELECT')).toEqual([...entries, ...SEEN[role].split(' ')]);
      expect(await given(role, 'UPDATE')).toEqual(LOCKED[role].split(' '));
    });
  });

  it.each(pairs(SEEN))('%s sees all of %s', async (role, table) => {
    const all = await allOf(table);
    expect(all).toBeGreaterThan(0);
    expect(await asRole(role, `SELECT 1 FROM ${table}`)).toBe(all);
  });

  it.each(pairs(LOCKED))('%s locks all of %s', async (role, table) => {
    expect(await asRole(role, `SELECT 1 FROM ${table} FOR NO KEY UPDATE`)).toBe(await allOf(table));
  });

  it.each(pairs(OPENED))('%s sees all of %s, and in no other scope', async (who, table) => {
    const [role = '', scope] = who.split(' ');
    const look = `SELECT 1 FROM ${table}`;
    expect(await asRole(role, look, scope)).toBe(await allOf(table));
    for (const other of [
      '',
      'own-region',
      'break-glass',
      scope === 'national-run' ? 'national-audit' : 'national-run',
    ])
      expect([other, await asRole(role, look, other)]).toEqual([other, 0]);
  });

  it.each(WRITTEN)('functions write %s', async (_, statement, may) => {
    expect(await asRole('fristad_national', statement)).toBe(may ? 1 : '42501');
  });
});
