import { anotherPolicy, aRequest, aRun, aTerritory, anOffer } from './statements.js';
import { aStay, approval, setting, used, uuid, type Watched } from './what-a-trigger-does.js';

const on = (day: string) => ['UPDATE national.clock SET follows_service = true', setting('today', day)];
const set = (what: string) => `UPDATE fristad.placement SET ${what} WHERE id = 'PL-T'`;
const FORWARD: readonly Watched[] = [
  {
    before: [aStay({ request: 'R-SYD', status: 'PROPOSED' })],
    does: set(`status = 'PROVISIONAL', version = version + 2`),
  },
  {
    before: [aStay({ request: 'R-SYD', status: 'PROPOSED' })],
    does: set('request = NULL, proposed_by = NULL, proposed_at = NULL'),
  },
  {
    before: [aStay({ status: 'PROPOSED' })],
    does: set(`request = 'R-SYD', proposed_by = 'u-1', proposed_at = now()`),
  },
  {
    before: [...on('2027-06-01'), aStay({ request: 'R-SYD', status: 'ARRIVED' })],
    does: set(`departure = '2027-05-01', version = version + 1`),
  },
  {
    before: [...on('2027-03-15'), aStay({ request: 'R-SYD', status: 'ARRIVED' })],
    does: set(`departure = '2027-04-10', version = version + 1`),
  },
  {
    before: [...on('2027-04-05'), aStay({ request: 'R-SYD', status: 'CONFIRMED' })],
    does: set(`departure = '2027-04-10', version = version + 1`),
  },
  {
    before: [...on('2027-04-01'), aStay({ request: 'R-SYD', status: 'ARRIVED' })],
    does: set('version = version + 1'),
  },
  {
    before: [aStay({ request: 'R-SYD', status: 'PROVISIONAL' })],
    does: set(`departure = '2027-03-10', version = version + 1`),
  },
  ...[
    { was: 'CONFIRMED', as: `persons = 2, groups = '{G1}'` },
    { was: 'CONFIRMED', as: `persons = 7, groups = '{G1}'` },
    { was: 'PROPOSED', as: `persons = 3, groups = '{G1}'` },
    { was: 'CONFIRMED', as: `persons = 3, groups = '{G1}', status = 'ARRIVED'` },
  ].map(({ was, as }) => ({
    before: [
      aRequest({ id: `'R-LARGE'`, person: `'K-LARGE'`, adults: '5' }),
      aStay({ request: 'R-SYD', status: was }),
    ],
    does: set(`${as}, version = version + 1`),
  })),
].map((watched) => ({ trigger: 'fristad.placement placement_moves_forward', ...watched }));

const left = (over: Readonly<Record<string, string>> = {}) =>
  aStay({ id: 'PL-OLD', arrival: '2026-12-01', departure: '2027-05-01', ...over });
const TRANSFERS: readonly Watched[] = [
  [left({ status: 'DEPARTED' })],
  [left().replace(`'K-SYD'`, `'K-NORD'`)],
  [...on('2027-01-31'), left({ departure: '2027-02-01' })],
  [left({ arrival: '2027-03-01' })],
].map((before) => ({
  trigger: 'fristad.placement transfers_end_what_they_leave',
  before: [
    ...before,
    aStay({ status: 'PROVISIONAL', unit: 'U1', sharing: 'EXCLUSIVE', transfers: 'PL-OLD' }),
  ],
  does: set(`status = 'CONFIRMED', version = version + 1`),
}));

const AT = `'2026-12-01T09:00:00Z'`;
const refused = approval(1, { refused_by: `'u-2'`, refused_at: AT, refused_for: `'NOT_JUSTIFIED'` });
const given = approval(1, { approved_by: `'u-2'`, approved_at: AT });
const changes = (what: string) => `UPDATE access.approval SET ${what} WHERE id = ${uuid(1)}`;
const APPROVALS: readonly Watched[] = [
  { before: [refused], does: changes(`refused_for = 'FACTS_CHANGED'`) },
  { before: [given], does: changes(`approved_by = 'u-3'`) },
  { before: [given], does: changes(`approved_at = '2026-12-01T09:00:01Z'`) },
  {
    before: [approval(1, { approved_by: `'u-2'`, approved_at: AT, used_at: AT })],
    does: changes(`used_at = NULL`),
  },
].map((watched) => ({ trigger: 'access.approval approval_is_used_once', ...watched }));

type Opening = Readonly<{ n: number; at: string; reviewed?: boolean }>;
const opening = ({ n, at, reviewed = false }: Opening) => `
  INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until,
                                  reviewed_by, reviewed_from, reviewed_at, finding)
  VALUES (${uuid(n)}, 'K-1', 'SYD', 'u-opener', 'NORD', 'CHILD_AT_RISK', '${at}', timestamptz '${at}' + interval '1 hour',
          ${reviewed ? `'u-9', 'SYD', '${at}', 'JUSTIFIED'` : 'NULL, NULL, NULL, NULL'})`;
const OPENINGS: readonly Watched[] = [
  [opening({ n: 1, at: '2026-12-01T08:00:00Z' })],
  [opening({ n: 1, at: '2026-12-08T07:00:01Z', reviewed: true })],
  [1, 2, 3].map((n) => opening({ n, at: `2026-12-0${n}T08:00:0${n}Z`, reviewed: true })),
].map((before) => ({
  ...{ trigger: 'access.break_glass emergencies_are_few', before },
  does: opening({ n: 9, at: '2026-12-08T08:00:00Z' }),
}));

const TWICE: readonly Watched[] = [
  {
    trigger: 'fristad.search_freeze freeze_is_lifted_once',
    before: [
      `INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days, lifted_at, lifted_by)
       VALUES (${uuid(1)}, 'u-1', 'SYD', now(), 5, 30, now(), 'u-2')`,
    ],
    does: `UPDATE fristad.search_freeze SET lifted_by = 'u-3'`,
  },
  {
    trigger: 'fristad.non_association pair_is_only_withdrawn',
    before: [
      used('case.change-conflict-profile', 'K-SYD'),
      `UPDATE fristad.non_association
       SET withdrawn_at = now(), withdrawn_by = 'u-1', withdrawn_for = 'CONFLICT_OVER', withdrawn_approval = ${uuid(9)}
       WHERE a = 'K-SYD'`,
    ],
    does: `UPDATE fristad.non_association SET withdrawn_by = 'u-3' WHERE a = 'K-SYD'`,
  },
];
const LAPSED = { ended_at: `'2026-12-03'`, outcome: `'LAPSED'` };
const changesOffer = (does: string, over: Readonly<Record<string, string>> = {}): Watched => ({
  ...{ trigger: 'fristad.offer ended_offers_stay', before: [anOffer(over)], does },
});
const FLED = `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
  VALUES ('R-SYD', 'PL-SYD', 'SYD', 'K-SYD', 'UNIT_LOST', 'u-1', now())`;
const REVIEWED = `UPDATE fristad.emergency_transfer
  SET placement = 'PL-SYD', approved_by = 'u-2', confirmed_at = now(), review_due = now(), outcome = 'UPHELD', reviewed_by = 'u-3',
      reviewed_at = now()`;
const changesFlight = (does: string, before: readonly string[] = [FLED]): Watched => ({
  ...{ trigger: 'fristad.emergency_transfer emergency_transfer_is_reviewed_once', before, does },
});
const UNCHANGED: readonly Watched[] = [
  changesFlight('DELETE FROM fristad.emergency_transfer'),
  changesFlight(`UPDATE fristad.emergency_transfer SET reason = 'THREAT_CHANGED'`),
  changesFlight(`UPDATE fristad.emergency_transfer SET asked_by = 'u-9'`),
  changesFlight(`UPDATE fristad.emergency_transfer SET reviewed_by = 'u-9'`, [FLED, REVIEWED]),
  changesOffer('DELETE FROM fristad.offer'),
  changesOffer(`UPDATE fristad.offer SET unit = 'S1'`),
  changesOffer(`UPDATE fristad.offer SET until = until + interval '1 hour'`),
  changesOffer(`UPDATE fristad.offer SET renewals = renewals + 2`),
  changesOffer(`UPDATE fristad.offer SET outcome = 'WITHDRAWN'`, LAPSED),
  {
    trigger: 'fristad.solver_run solver_run_problem_is_immutable',
    before: [aRun({ id: uuid(1) })],
    does: `DELETE FROM fristad.solver_run WHERE id = ${uuid(1)}`,
  },
  {
    trigger: 'fristad.policy_version used_policy_is_immutable',
    before: [
      ...[anotherPolicy(), used('policy.activate', '2026-0')],
      `INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
       SELECT '2026-0', a.digest, a.id, 'u-admin', now() FROM access.approval a WHERE a.id = ${uuid(9)}`,
    ],
    does: `UPDATE fristad.policy_version SET cool_off_days = 1 WHERE version = '2026-0'`,
  },
  {
    trigger: 'fristad.territory territory_is_never_overwritten',
    before: [aTerritory({ version: '2', supersededBy: '3' }), aTerritory({ version: '3' })],
    does: `UPDATE fristad.territory SET superseded_by = 3 WHERE version = 2`,
  },
  {
    trigger: 'fristad.key_encryption_key retired_kek_stays_retired',
    before: [`INSERT INTO fristad.key_encryption_key VALUES ('KEK')`],
    does: `UPDATE fristad.key_encryption_key SET id = 'OTHER', wraps = false`,
  },
  {
    trigger: 'fristad.key_encryption_key retired_kek_stays_retired',
    before: [`INSERT INTO fristad.key_encryption_key VALUES ('KEK')`],
    does: `DELETE FROM fristad.key_encryption_key`,
  },
];

const OWNERLESS: readonly Watched[] = [
  {
    trigger: 'access.case_assignment last_coordinator_stays',
    before: [
      `INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
       VALUES (gen_random_uuid(), 'K-SYD', 'u-alone', 'u-leader', now())`,
    ],
    does: `UPDATE access.case_assignment SET ended_at = now(), ended_by = 'u-leader' WHERE actor = 'u-alone'`,
  },
];

/** Statements that a trigger alone refuses, each for one reason. */
export const REFUSING: readonly Watched[] = [
  ...FORWARD,
  ...TRANSFERS,
  ...APPROVALS,
  ...OPENINGS,
  ...TWICE,
  ...UNCHANGED,
  ...OWNERLESS,
];
