const PAIR = (scope: string, metres = 'NULL', more = '') =>
  `INSERT INTO fristad.non_association (a, b, scope, metres, owner_region, turn)
   VALUES ('K-three', 'K-one', '${scope}', ${metres}, 'NORD', 0)${more}`;
const COMMAND = (key: string) =>
  `INSERT INTO fristad.command VALUES ('u-eva', '${key}', 'placement.confirm PL-one', 'sha256:${'d'.repeat(64)}', '{"code": "CONFIRMED"}', now())`;
/** What was proposed for the case one, as if it had been offered. */
const OFFERED = `
  UPDATE fristad.decision_record d
    SET document = x.offered, digest = 'sha256:' || encode(sha256(convert_to(x.offered, 'UTF8')), 'hex')
    FROM (SELECT digest, (document::jsonb || '{"act": "OFFER"}')::text AS offered FROM fristad.decision_record
          WHERE placement = 'PL-one' AND act = 'PROPOSE') AS x
    WHERE d.digest = x.digest`;
/** Of the request of the case one: which placement held its unit, and how that ended. */
const OFFER = (held: string) => `
  INSERT INTO fristad.offer (placement, ended_at, outcome, reason, declined_by, request, unit, run, owner_region, made_at, until, day, policy)
  VALUES (${held}, 'R-one', 'A0-0', gen_random_uuid(), 'NORD', '2020-01-01', '2020-01-02', '2020-01-01', 'P')`;
const OTHER_POLICY = `
  INSERT INTO fristad.policy_version
    SELECT (jsonb_populate_record(v, '{"version": "other"}')).* FROM fristad.policy_version v LIMIT 1;
  INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at, turn)
    SELECT 'other', 'sha256:${'c'.repeat(64)}', id, 'u-eva', now(), TURN FROM access.approval LIMIT 1`;
const request = (id: string, change: string) =>
  `UPDATE fristad.placement_request SET ${change} WHERE id = 'R-${id}'`;
const placement = (id: string, change: string) =>
  `UPDATE fristad.placement SET ${change} WHERE id = 'PL-${id}'`;
const unit = (id: string, change: string) => `UPDATE fristad.housing_unit SET ${change} WHERE id = '${id}'`;
const both = (...statements: readonly string[]) => statements.join(';');
const MOVED = (id: string) => `INSERT INTO national.unit_moved VALUES ('${id}', nextval('national.turn'))`;
const NEAR = placement('two', `unit = 'B0-0'`);
const NO_RELATION = `DELETE FROM fristad.group_relation`;

/**
 * What no rule of the database would let pass, put beside three placed households: `one` (NORD, of G1, in A0-0), `two` (SYD, of
 * G2, far away) and `three` (NORD, of no group, in A0-1).
 */
export const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'placed without a granted request': [
    request('one', `status = 'DRAFT'`),
    request('one', `status = 'SUBMITTED'`),
    request('one', `status = 'REFUSED', reason = 'FUNDING'`),
    request('one', `status = 'WITHDRAWN', reason = 'PERSON_WITHDREW'`),
    request('one', `status = 'PARKED', reason = 'SAFE_FOR_NOW'`),
  ],
  'placed otherwise than asked': [
    request('one', `person = 'K-other'`),
    request('one', `adults = 2`),
    request('one', `own_groups = '{}'`),
    request('three', `own_groups = '{G1}'`),
    request('one', `nights = 29`),
    request('one', `earliest_arrival = '2026-12-11', latest_arrival = '2026-12-11'`),
    request('one', `earliest_arrival = '2026-12-09', latest_arrival = '2026-12-09'`),
  ],
  'placed without an approval of it': [
    `DELETE FROM access.approval WHERE object = 'PL-one'`,
    `UPDATE access.approval SET used_at = NULL WHERE object = 'PL-one'`,
    `UPDATE access.approval SET rule = 'placement.override' WHERE object = 'PL-one'`,
  ],
  'held without an open offer': [both(OFFERED, placement('one', `status = 'PROVISIONAL'`))],
  'an open offer of what is not held': [OFFER(`'PL-one', NULL, NULL, NULL, NULL`)],
  'a declined unit taken by its request': [
    OFFER(`'PL-other', '2020-01-02', 'DECLINED', 'CONTACTS_NEARBY', 'u-eva'`),
  ],
  'placed more often than approved': [both(COMMAND('k1'), COMMAND('k2'))],
  'placed by a policy not in force': [OTHER_POLICY.replace('TURN', '0')],
  'placed after the case was closed': [
    `INSERT INTO fristad.data_key (subject_kind, subject_id, version, erased_at) VALUES ('CASE', 'K-one', 1, now())`,
  ],
  'arrives in the past': [`UPDATE fristad.place_taken SET day = '2026-12-11' WHERE placement = 'PL-one'`],
  'one person in two places': [
    placement('three', `person = 'K-one'`),
    both(
      placement('one', `status = 'ARRIVED', arrival = '2026-11-01', departure = '2026-12-01'`),
      placement('three', `person = 'K-one', transfers = 'PL-two'`),
    ),
  ],
  'one request in two places': [placement('three', `request = 'R-one'`)],
  'two households in one unit': [
    placement('three', `unit = 'A0-0'`),
    placement('three', `unit = 'A0-0', arrival = '2027-01-10', departure = '2027-02-01'`),
    placement('three', `unit = 'A0-0', arrival = '2026-11-01', departure = '2026-12-09'`),
    both(
      placement('one', `status = 'ARRIVED', arrival = '2026-11-01', departure = '2026-11-30'`),
      placement('three', `unit = 'A0-0'`),
    ),
  ],
  'more persons than beds': [
    both(unit('A0-0', `sharing = 'SHARED', beds = 1`), placement('three', `unit = 'A0-0'`)),
  ],
  'more households than the cap': [
    `UPDATE fristad.policy_version SET saturation_caps = '[{"minPopulation": 0, "cap": 1}]'`,
    `UPDATE fristad.policy_version SET saturation_caps = '[{"minPopulation": 5001, "cap": 9}]'`,
  ],
  'households in conflict too near': [
    NEAR,
    both(NEAR, `INSERT INTO national.unit_moved VALUES ('B0-0', 0), ('A0-0', 0)`),
    placement('two', `unit = 'A0-2'`),
    both(NEAR, NO_RELATION, request('two', `other_groups = '{G1}'`)),
    both(NEAR, NO_RELATION, request('one', `other_groups = '{G2}'`)),
    both(
      NEAR,
      `INSERT INTO fristad.hostile_group VALUES ('G3', 'OTHER')`,
      `UPDATE fristad.group_relation SET a = 'G1', b = 'G3', relation = 'ALLIED'`,
      request('two', `other_groups = '{G3}'`),
    ),
  ],
  'a kept-apart pair too near': [
    both(PAIR('UNIT'), placement('three', `unit = 'A0-0'`), MOVED('A0-0')),
    PAIR('LOCALITY'),
    PAIR('MUNICIPALITY'),
    PAIR('DISTANCE', '0'),
    PAIR('UNIT', 'NULL', `;${placement('three', `unit = 'A0-0'`)}`),
  ],
  'a unit that was closed': [
    unit('A0-0', `available = '[2026-01-01,2027-01-08)'`),
    unit('A0-0', `available = '[2026-12-11,)'`),
  ],
  'planned work over a stay': ['REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK'].map(
    (reason) => `INSERT INTO fristad.unit_void VALUES ('A0-0', '[2027-01-08,2027-01-20)', '${reason}')`,
  ),
  'proposed after the request ceased to be granted': [
    both(placement('three', `status = 'PROPOSED'`), request('three', `status = 'DRAFT'`)),
  ],
};

/** What looks like it and is as it should be. */
export const LAWFUL: readonly string[] = [
  both(COMMAND('k1')),
  OTHER_POLICY.replace('TURN', `nextval('national.turn')`),
  placement('three', `person = 'K-three', unit = 'A0-2'`),
  both(
    `UPDATE fristad.policy_version SET saturation_caps = '[{"minPopulation": 0, "cap": 1}]'`,
    `INSERT INTO fristad.placement_override
       SELECT 'PL-three', 'saturation-cap', 'NO_OTHER', id, 'u-eva', now(), 'NORD' FROM access.approval LIMIT 1`,
  ),
  PAIR('UNIT'),
  both(PAIR('LOCALITY'), `UPDATE fristad.non_association SET turn = nextval('national.turn')`),
  both(
    PAIR('LOCALITY'),
    `UPDATE fristad.non_association SET withdrawn_at = now(), withdrawn_by = 'u-eva', withdrawn_for = 'CONFLICT_OVER',
       withdrawn_approval = (SELECT id FROM access.approval LIMIT 1)`,
  ),
  both(NEAR, NO_RELATION),
  both(NEAR, placement('two', `status = 'CANCELLED'`)),
  // What changed after the place was taken is a finding, and no breach.
  both(
    `DELETE FROM fristad.group_relation`,
    placement('one', `unit = 'B1-1', groups = '{G2}'`),
    request('one', `own_groups = '{G2}', turn = nextval('national.turn')`),
  ),
  both(
    unit('A0-0', `sharing = 'SHARED', beds = 2`),
    placement('three', `unit = 'A0-0', persons = 2`),
    request('three', `adults = 2, turn = nextval('national.turn')`),
  ),
  both(placement('two', `unit = 'A0-2'`), MOVED('A0-2')),
  both(PAIR('LOCALITY'), MOVED('A0-1')),
  both(
    `UPDATE fristad.policy_version SET saturation_caps = '[{"minPopulation": 0, "cap": 1}]'`,
    MOVED('A0-0'),
  ),
  // Who left late, and went elsewhere that day.
  both(
    `DELETE FROM fristad.place_taken WHERE placement = 'PL-one'`,
    placement('one', `status = 'ARRIVED', arrival = '2026-11-01', departure = '2026-12-01'`),
    placement('three', `person = 'K-one', transfers = 'PL-one'`),
    request('three', `person = 'K-one'`),
  ),
  unit('A0-0', `available = '[2026-12-10,2027-01-09)'`),
  `INSERT INTO fristad.unit_void VALUES ('A0-0', '[2027-01-09,2027-01-20)', 'REFURBISHMENT')`,
  `INSERT INTO fristad.unit_void VALUES ('A0-0', '[2027-01-08,2027-01-20)', 'DAMAGED')`,
  both(unit('A0-0', `sharing = 'SHARED', beds = 2`), placement('three', `unit = 'A0-0'`)),
];
