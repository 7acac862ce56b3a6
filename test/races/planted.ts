import {
  PAIR,
  COMMAND,
  OFFERED,
  OFFER,
  OTHER_POLICY,
  ADOPTED,
  REVIEWED,
  MERGED,
  FLED,
  FLED_TOO,
  EXPIRED,
  LEFT,
  CLOSED,
  FILE,
  request,
  placement,
  unit,
  both,
  MOVED,
  NEAR,
  NO_RELATION,
} from './to-plant.js';

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
    request('one', `status = 'EXPIRED', reason = 'WAITED_TOO_LONG'`),
  ],
  'tied to a request that is not granted': [
    both(
      `DELETE FROM fristad.place_taken WHERE placement = 'PL-one'`,
      request('one', `status = 'WITHDRAWN', reason = 'PERSON_WITHDREW'`),
    ),
  ],
  'a stay tied to two requests': [both(ADOPTED('R-one', 'PL-one'), ADOPTED('R-two', 'PL-one'))],
  'an emergency reviewed twice': [both(REVIEWED('k1'), REVIEWED('k2'))],
  'two other places asked for one stay': [both(FLED, FLED_TOO)],
  'asked for under a key that was merged': [
    both(MERGED, placement('two', `status = 'CANCELLED', person = 'K-one'`)),
    both(MERGED, request('two', `person = 'K-one'`)),
    both(MERGED, request('two', `person = 'K-one'`), placement('two', `person = 'K-one'`), FLED),
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
  'one request with two stays': [
    both(
      `DELETE FROM fristad.place_taken`,
      placement('three', `request = 'R-one', arrival = '2027-03-01', departure = '2027-03-20'`),
    ),
  ],
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
  'expired before its time': [
    EXPIRED('2026-03-30', 'NULL'),
    both(OTHER_POLICY.replace('TURN', '0'), EXPIRED('2026-05-01', `'{"grantedDays": 121}'`)),
  ],
  "an open case that is nobody's": [
    LEFT,
    both(LEFT, placement('one', `status = 'CANCELLED'`)),
    both(LEFT, request('one', `status = 'WITHDRAWN', reason = 'PERSON_WITHDREW'`)),
  ],
  'asked for after the case was closed': [
    both(CLOSED('2020-01-01'), placement('one', `status = 'CANCELLED'`)),
  ],
  'entered after the case was closed': [
    both(CLOSED('2020-01-01'), FILE),
    both(
      CLOSED('2020-01-01'),
      `INSERT INTO fristad.case_measure VALUES
         (gen_random_uuid(), 1, 'K-one', 'NORD', 'WORK', 'NGO', 'DONE', '2026-12-01', NULL, 'u-eva', '2020-01-02')`,
    ),
    both(
      CLOSED('2020-01-01'),
      `INSERT INTO fristad.contact_person VALUES ('K-one', 1, 'NORD', 'NGO', decode(repeat('ab', 40), 'hex'), 'u-eva', '2020-01-02')`,
    ),
    both(
      CLOSED('2020-01-01'),
      `INSERT INTO fristad.case_note VALUES
         (gen_random_uuid(), 'K-one', 'NORD', 'NOTE', decode(repeat('ab', 40), 'hex'), 'u-eva', '2020-01-02')`,
    ),
  ],
};
