import { ACTIVATED, approval, DIGEST, used, uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const PROFILE = 'case.change-conflict-profile';
const given = used(PROFILE, 'K-SYD');
const unused = (rule: string, object: string) =>
  approval(9, {
    ...{ rule: `'${rule}'`, object: `'${object}'`, approved_by: `'u-2'` },
    approved_at: `'2026-12-01T09:00:00Z'`,
  });
/** What each of these acts wants: an approval of its rule and its object that was used up. */
const approvals = (rule: string, object: string, rest: readonly string[] = []) => ({
  'without an approval': { before: rest },
  'with one of another rule': { before: [used('placement.override', object), ...rest] },
  'with one of another object': { before: [used(rule, 'another'), ...rest] },
  'with one that was not used up': { before: [unused(rule, object), ...rest] },
});

const apart = (one: string, other: string, [scope, metres] = ['UNIT', 'NULL']) =>
  `national.add_non_association('${one}', '${other}', '${scope}', ${metres}, ${uuid(9)}, now())`;
const PAIRS = `SELECT count(*)::int AS value FROM fristad.non_association WHERE a NOT LIKE 'V-%'`;
const stated = (a: string, b: string, owner: string) =>
  `INSERT INTO fristad.non_association VALUES ('${a}', '${b}', 'UNIT', NULL, '${owner}')`;
const FIVE_METRES = `INSERT INTO fristad.non_association VALUES ('K-SYD', 'K2-SYD', 'DISTANCE', 5, 'SYD')`;
const withdrawn = `
  UPDATE fristad.non_association
  SET withdrawn_at = now(), withdrawn_by = 'u-1', withdrawn_for = 'CONFLICT_OVER', withdrawn_approval = ${uuid(9)}
  WHERE a = 'K-SYD' AND b = 'K2-SYD'`;
const pairs = (it: string, count: number, over: Pick<Guard, 'call'> & Partial<Guard>): Guard => ({
  ...{ it: `a pair ${it}`, before: [given], shows: [PAIRS, count], ...over },
});
const STATED: readonly Guard[] = [
  ...refusedFor(
    {
      it: 'a pair is kept apart',
      before: [given],
      call: `${apart('K-SYD', 'K-N')} IS NOT NULL`,
      answers: true,
    },
    false,
    {
      ...approvals(PROFILE, 'K-SYD'),
      'by another region': { as: { region: 'NORD' } },
      'of who is nobody’s case': {
        before: [used(PROFILE, 'K-M')],
        call: `${apart('K-M', 'K-N')} IS NOT NULL`,
      },
    },
  ),
  pairs('that is new is one more', 4, { call: apart('K-SYD', 'K-N') }),
  pairs('that is stated is the same', 3, { call: apart('K-SYD', 'K2-SYD') }),
  pairs('is the same from its other end', 3, {
    before: [used(PROFILE, 'K2-SYD')],
    call: apart('K2-SYD', 'K-SYD'),
  }),
  pairs('of a wider scope is another', 4, { call: apart('K-SYD', 'K2-SYD', ['LOCALITY', 'NULL']) }),
  pairs('at another distance is another', 5, {
    before: [given, FIVE_METRES],
    call: apart('K-SYD', 'K2-SYD', ['DISTANCE', '6']),
  }),
  pairs('at that distance is the same', 4, {
    before: [given, FIVE_METRES],
    call: apart('K-SYD', 'K2-SYD', ['DISTANCE', '5']),
  }),
  pairs('that was withdrawn is stated anew', 4, {
    before: [given, withdrawn],
    call: apart('K-SYD', 'K2-SYD'),
  }),
  pairs('that another region states is another', 5, {
    before: [given, stated('K-SYD', 'K-N', 'NORD')],
    call: apart('K-SYD', 'K-N'),
  }),
  pairs('that shares one person is another', 5, {
    before: [given, stated('K-M', 'K-N', 'SYD')],
    call: apart('K-SYD', 'K-N'),
  }),
  pairs('that shares the lesser one alone is another', 5, {
    before: [given, stated('K-N', 'K-ZZ', 'SYD')],
    call: apart('K-SYD', 'K-N'),
  }),
  pairs('that shares the other is another', 5, {
    before: [given, stated('K-SYD', 'K-M', 'SYD')],
    call: apart('K-SYD', 'K-N'),
  }),
];

const withdrawal = `national.withdraw_non_association('K-SYD', ${uuid(7)}, 'CONFLICT_OVER', ${uuid(9)}, now())`;
/** Under that id, which nobody has to see in order to name it. */
const pair = (a: string, b: string, owner: string) =>
  `INSERT INTO fristad.non_association VALUES ('${a}', '${b}', 'UNIT', NULL, '${owner}', ${uuid(7)})`;
const own = pair('K-SYD', 'K-N', 'SYD');
const WITHDRAWALS: readonly Guard[] = [
  ...refusedFor(
    { it: 'a pair may meet again', before: [given, own], call: withdrawal, answers: true },
    false,
    {
      ...approvals(PROFILE, 'K-SYD', [own]),
      'by another region': { as: { region: 'NORD' }, before: [given, pair('K-SYD', 'K-N', 'NORD')] },
      'that another region states': { before: [given, pair('K-SYD', 'K-N', 'NORD')] },
      'that is of others': { before: [given, pair('K2-SYD', 'K-N', 'SYD')] },
      'that is not there': { before: [given] },
      twice: { before: [given, own, withdrawn.replace('K2-SYD', 'K-N')] },
    },
  ),
  {
    ...{ it: 'a pair may meet again from its other end', before: [given, pair('K-N', 'K-SYD', 'SYD')] },
    ...{ call: withdrawal, answers: true },
  },
];

const activate = `national.activate_policy('2026-1', ${DIGEST}, ${uuid(9)}, now())`;
const ANOTHER = `
  INSERT INTO fristad.policy_version SELECT '2026-2', v.hostile_buffer_metres, v.least_relocation_metres,
    v.dispersion_metres, v.saturation_caps, v.cool_off_days, v.urgency_weights, v.waiting_weight_per_day, v.soft_weights
  FROM fristad.policy_version v WHERE v.version = '2026-1'`;
const active = (version: string, n: number) => [
  approval(n, { approved_by: `'u-2'`, approved_at: `'2026-12-01T09:00:00Z'` }),
  `INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
   VALUES ('${version}', ${DIGEST}, ${uuid(n)}, 'u-admin', now())`,
];
const policy = used('policy.activate', '2026-1');
const activates = { it: 'a policy comes into force', before: [policy], call: activate, answers: true };
const ACTIVATES: readonly Guard[] = [
  ...refusedFor(activates, false, {
    ...approvals('policy.activate', '2026-1'),
    'while it is in force': { before: [policy, ...active('2026-1', 1)] },
    'twice with one approval': { before: [...ACTIVATED, ANOTHER, ...active('2026-2', 1)] },
  }),
  {
    ...activates,
    it: 'a policy comes into force again after another',
    before: [policy, ANOTHER, ...active('2026-1', 1), ...active('2026-2', 2)],
  },
  {
    ...activates,
    it: 'a policy comes into force that an import brought',
    before: [policy, `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-1')`],
  },
  {
    ...activates,
    it: 'a policy comes into force by who activates it',
    shows: ['SELECT activated_by AS value FROM fristad.policy_activation', 'u-1'],
  },
];

export const APPROVED: readonly Guard[] = [...STATED, ...WITHDRAWALS, ...ACTIVATES];
