import { aRun, aTerritory } from './statements.js';
import { ACTIVATED, approval, setting, uuid, type Watched } from './what-a-trigger-does.js';

const opening = (n: number) => `
  INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until)
  VALUES (${uuid(n)}, 'K-1', 'SYD', 'u-opener', 'NORD', 'CHILD_AT_RISK', '2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z')`;

const ACCESS: readonly Watched[] = [
  {
    trigger: 'access.approval approval_is_used_once',
    before: [approval(1)],
    does: `UPDATE access.approval SET object = 'other'`,
  },
  {
    trigger: 'access.approval few_open_approvals',
    before: [
      approval(1)
        .replace(uuid(1), 'gen_random_uuid()')
        .replace(/VALUES \((.*)\)$/s, 'SELECT $1 FROM generate_series(1, 20)'),
    ],
    does: approval(2),
  },
  {
    trigger: 'access.break_glass break_glass_is_reviewed_once',
    before: [opening(1)],
    does: `UPDATE access.break_glass SET reason = 'THREAT_TO_LIFE'`,
  },
  { trigger: 'access.break_glass emergencies_are_few', before: [opening(1)], does: opening(2) },
  { trigger: 'audit.entry entries_only_grow', does: 'DELETE FROM audit.entry' },
];

const KEYS: readonly string[] = [
  `INSERT INTO fristad.key_encryption_key VALUES ('KEK')`,
  `INSERT INTO fristad.data_key (subject_kind, subject_id, version, kek_id, wrapped) VALUES ('CASE', 'K-1', 1, 'KEK', '\\xab')`,
];
const FREEZE = `
  INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days)
  VALUES (${uuid(1)}, 'u-1', 'SYD', now(), 5, 30)`;

const UNCHANGED: readonly Watched[] = [
  {
    trigger: 'fristad.data_key data_key_is_rewrapped_or_erased',
    before: KEYS,
    does: `UPDATE fristad.data_key SET version = 2`,
  },
  {
    trigger: 'fristad.key_encryption_key retired_kek_stays_retired',
    before: [`INSERT INTO fristad.key_encryption_key VALUES ('KEK', false)`],
    does: `UPDATE fristad.key_encryption_key SET wraps = true`,
  },
  {
    trigger: 'fristad.decision_record decisions_stay_on_record',
    does: 'DELETE FROM fristad.decision_record',
  },
  {
    trigger: 'fristad.decision_record decisions_stay_on_record',
    does: `UPDATE fristad.decision_record SET owner_region = 'NORD'`,
  },
  { trigger: 'fristad.decision_record decisions_stay_on_record', does: 'TRUNCATE fristad.decision_record' },
  ...['plan_level', 'plan_assignment', 'plan_unplaced', 'plan_finding'].flatMap((table): Watched[] => [
    {
      trigger: `fristad.${table} ${table}_is_written_once`,
      does: `UPDATE fristad.${table} SET ordinal = ordinal + 7`,
    },
    { trigger: `fristad.${table} ${table}_is_written_once`, does: `DELETE FROM fristad.${table}` },
  ]),
  { trigger: 'fristad.plan plan_is_written_once', does: 'UPDATE fristad.plan SET seed = 7' },
  {
    trigger: 'fristad.policy_activation activations_only_grow',
    before: ACTIVATED,
    does: `UPDATE fristad.policy_activation SET activated_by = 'u-other'`,
  },
  {
    trigger: 'fristad.policy_version used_policy_is_immutable',
    does: 'UPDATE fristad.policy_version SET cool_off_days = 1',
  },
  {
    trigger: 'fristad.search_freeze freeze_is_lifted_once',
    before: [FREEZE],
    does: 'UPDATE fristad.search_freeze SET days = 1',
  },
  {
    trigger: 'fristad.solver_run solver_run_problem_is_immutable',
    does: 'UPDATE fristad.solver_run SET seed = 7',
  },
  {
    trigger: 'fristad.solver_run solver_run_has_an_owner',
    before: [setting('region', 'NORD')],
    does: aRun({ id: uuid(1) }),
    shows: [`SELECT owner_region AS value FROM fristad.solver_run WHERE id = ${uuid(1)}`, 'NORD'],
  },
  {
    trigger: 'fristad.territory territory_is_never_overwritten',
    before: [aTerritory()],
    does: 'UPDATE fristad.territory SET confidence = 0.1',
  },
];

/** Triggers that keep rows as they are. */
export const UNCHANGING: readonly Watched[] = [...ACCESS, ...UNCHANGED];
