import {
  PAIR,
  COMMAND,
  OTHER_POLICY,
  ADOPTED,
  REVIEWED,
  MERGED,
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

/** What looks like it and is as it should be. */
export const LAWFUL: readonly string[] = [
  both(COMMAND('k1')),
  both(ADOPTED('R-one', 'PL-one'), ADOPTED('R-two', 'PL-two')),
  both(REVIEWED('k1')),
  both(
    MERGED,
    request('two', `person = 'K-one'`),
    placement('two', `status = 'CANCELLED', person = 'K-one'`),
  ),
  EXPIRED('2026-04-02', 'NULL'),
  both(
    OTHER_POLICY.replace('TURN', `nextval('national.turn')`),
    EXPIRED('2026-05-02', `'{"grantedDays": 120}'`),
  ),
  both(LEFT, LEFT.replace(`'2026-01-02', 'u-lea'`, 'NULL, NULL')),
  both(
    LEFT,
    placement('one', `status = 'CANCELLED'`),
    request('one', `status = 'WITHDRAWN', reason = 'PERSON_WITHDREW'`),
  ),
  both(LEFT, placement('one', `status = 'DEPARTED'`)),
  both(
    CLOSED('2020-01-03'),
    FILE,
    placement('one', `status = 'CANCELLED'`),
    request('one', `status = 'WITHDRAWN', reason = 'PERSON_WITHDREW'`),
  ),
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
