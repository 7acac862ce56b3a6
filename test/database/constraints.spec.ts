import { beforeAll, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from './harness/index.js';
import { aPlacement, aRequest, aRun, aTerritory, aVoid, BOW_TIE, COUNTRY, refusalOf } from './statements.js';

type Row = readonly [name: string, statements: readonly string[], refusedBy: string | undefined];
const RUN = `'00000000-0000-4000-8000-000000000001'`;
const PLAN = `INSERT INTO fristad.plan VALUES (${RUN}, 'd', '2026-1', 'highs', '1', 0, 'OPTIMAL', 1, '{}')`;
const level = (name: string, value: number, bound: number) =>
  `INSERT INTO fristad.plan_level VALUES (${RUN}, 0, '${name}', ${value}, ${bound})`;
const finish = `UPDATE fristad.solver_run SET status = 'DONE', finished_at = now()`;
const supersede = `UPDATE fristad.territory SET superseded_by = 2`;
const apart = (a: string, b: string, scope: string, metres: string) =>
  `INSERT INTO fristad.non_association VALUES ('${a}', '${b}', '${scope}', ${metres})`;

const stays: readonly Row[] = [
  [
    'a stay that begins when the unit has rested',
    [aPlacement(), aPlacement({ id: 'PL2', arrival: '2027-01-17', departure: '2027-02-01' })],
    undefined,
  ],
  [
    'a stay that begins one day too early',
    [aPlacement(), aPlacement({ id: 'PL2', arrival: '2027-01-16', departure: '2027-02-01' })],
    'placement_one_household_per_unit',
  ],
  [
    'a stay whose own turnaround reaches into the next',
    [aPlacement(), aPlacement({ id: 'PL2', arrival: '2026-11-20', departure: '2026-11-30' })],
    'placement_one_household_per_unit',
  ],
  [
    'two households in a shared unit',
    [aPlacement({ unit: 'S1', sharing: 'SHARED' }), aPlacement({ id: 'PL2', unit: 'S1', sharing: 'SHARED' })],
    undefined,
  ],
  [
    'a second household that has departed',
    [aPlacement(), aPlacement({ id: 'PL2', status: 'DEPARTED' })],
    undefined,
  ],
  [
    'a departed stay that is made to stand again',
    [
      aPlacement(),
      aPlacement({ id: 'PL2', status: 'DEPARTED' }),
      `UPDATE fristad.placement SET status = 'CONFIRMED' WHERE id = 'PL2'`,
    ],
    'placement_one_household_per_unit',
  ],
  [
    'an exclusive unit called shared',
    [aPlacement({ sharing: 'SHARED' })],
    'placement_unit_sharing_turnaround_days_fkey',
  ],
  [
    'another turnaround than that of the unit',
    [aPlacement({ turnaround: '0' })],
    'placement_unit_sharing_turnaround_days_fkey',
  ],
  ['a stay without a night', [aPlacement({ departure: '2026-12-01' })], 'placement_check'],
  ['a stay of one night', [aPlacement({ departure: '2026-12-02' })], undefined],
  ['a stay of nobody', [aPlacement({ persons: '0' })], 'placement_persons_check'],
  ['a status that is none', [aPlacement({ status: 'GONE' })], 'placement_status_check'],
  ['a group that is not there', [aPlacement({ groups: '{G1,G9}' })], 'placement_groups'],
];

const voids: readonly Row[] = [
  [
    'two voids that follow on each other',
    [aVoid('[2026-12-01,2026-12-10)'), aVoid('[2026-12-10,2026-12-20)')],
    undefined,
  ],
  [
    'two voids that share a day',
    [aVoid('[2026-12-01,2026-12-10)'), aVoid('[2026-12-09,2026-12-20)')],
    'unit_void_once',
  ],
  [
    'an open void before another',
    [aVoid('[2026-12-01,)'), aVoid('[2030-01-01,2030-01-02)')],
    'unit_void_once',
  ],
  [
    'the same days in another unit',
    [aVoid('[2026-12-01,)'), aVoid('[2026-12-01,)', 'DAMAGE', 'S1')],
    undefined,
  ],
  ['a void without a day', [aVoid('[2026-12-01,2026-12-01)')], 'unit_void_period_check'],
  [
    'planned works over a standing stay',
    [aPlacement(), aVoid('[2027-01-14,2027-01-20)', 'REFURBISHMENT')],
    'planned_voids_keep_off_stays',
  ],
  [
    'planned works from the day of departure',
    [aPlacement(), aVoid('[2027-01-15,2027-01-20)', 'REFURBISHMENT')],
    undefined,
  ],
  ['damage over a standing stay', [aPlacement(), aVoid('[2027-01-14,2027-01-20)', 'DAMAGE')], undefined],
  [
    'planned works over a departed stay',
    [aPlacement({ status: 'DEPARTED' }), aVoid('[2027-01-14,2027-01-20)', 'DEEP_CLEAN')],
    undefined,
  ],
  [
    'a stay into planned works',
    [aVoid('[2027-01-14,)', 'HANDBACK'), aPlacement()],
    'planned_voids_keep_off_stays',
  ],
];

const territories: readonly Row[] = [
  ['full confidence', [aTerritory({ confidence: '1' })], undefined],
  ['no confidence', [aTerritory({ confidence: '0' })], undefined],
  ['more than full confidence', [aTerritory({ confidence: '1.01' })], 'territory_confidence_check'],
  ['less than no confidence', [aTerritory({ confidence: '-0.01' })], 'territory_confidence_check'],
  ['a class that is none', [aTerritory({ class: 'SAFE' })], 'territory_class_check'],
  ['a ground that crosses itself', [aTerritory({ ground: BOW_TIE })], 'territory_ground_check'],
  ['a ground without an area', [aTerritory({ ground: 'POINT(13 55)' })], 'territory_ground_check'],
  ['a validity without a day', [aTerritory({ valid: 'empty' })], 'territory_valid_check'],
  ['a validity without a beginning', [aTerritory({ valid: '(,2026-01-01)' })], 'territory_valid_check'],
  ['a group that is not there', [aTerritory({ groups: '{G9}' })], 'territory_groups'],
  ['a second current version', [aTerritory(), aTerritory({ version: '2' })], 'territory_one_current_version'],
  [
    'a new version after the old one is superseded',
    [aTerritory(), supersede, aTerritory({ version: '2' })],
    undefined,
  ],
  [
    'a version superseded by an earlier one',
    [aTerritory({ version: '3', supersededBy: '2' })],
    'territory_check',
  ],
  [
    'a changed ground',
    [aTerritory(), `UPDATE fristad.territory SET confidence = 0.7`],
    'territory_is_never_overwritten',
  ],
  [
    'a superseded version made current',
    [
      aTerritory(),
      supersede,
      aTerritory({ version: '2' }),
      `UPDATE fristad.territory SET superseded_by = NULL WHERE version = 1`,
    ],
    'territory_is_never_overwritten',
  ],
  ['a deleted version', [aTerritory(), `DELETE FROM fristad.territory`], 'territory_is_never_overwritten'],
  [
    'a superseding version that never comes',
    [aTerritory(), supersede, `SET CONSTRAINTS ALL IMMEDIATE`],
    'territory_id_superseded_by_fkey',
  ],
];

const requests: readonly Row[] = [
  ['a sound request', [aRequest()], undefined],
  ['a household of nobody', [aRequest({ adults: '0', children: '0' })], 'placement_request_check'],
  ['a household of one child', [aRequest({ adults: '0', children: '1' })], undefined],
  ['a latest arrival on the earliest', [aRequest({ latest_arrival: `'2026-12-01'` })], undefined],
  [
    'a latest arrival before the earliest',
    [aRequest({ latest_arrival: `'2026-11-30'` })],
    'placement_request_check1',
  ],
  ['no night', [aRequest({ nights: '0' })], 'placement_request_nights_check'],
  ['a home that is not there', [aRequest({ home_locality: `'L9'` })], 'placement_request_home_locality_fkey'],
  [
    'an excluded locality that is not there',
    [aRequest({ excluded_localities: `'{L1,L9}'` })],
    'placement_request_excluded_localities',
  ],
  ['an allowed region that is there', [aRequest({ allowed_regions: `'{SYD}'` })], undefined],
  [
    'an allowed region that is not there',
    [aRequest({ allowed_regions: `'{NORD}'` })],
    'placement_request_allowed_regions',
  ],
  [
    'an exclusion zone that crosses itself',
    [aRequest(), `INSERT INTO fristad.exclusion_zone VALUES ('R1', 0, '${BOW_TIE}')`],
    'exclusion_zone_ground_check',
  ],
  ['persons apart by metres', [apart('K-1', 'K-2', 'DISTANCE', '50000')], undefined],
  [
    'a distance without metres',
    [apart('K-1', 'K-2', 'DISTANCE', 'NULL')],
    'non_association_metres_with_distance',
  ],
  [
    'metres without a distance',
    [apart('K-1', 'K-2', 'LOCALITY', '50000')],
    'non_association_metres_with_distance',
  ],
  ['a person apart from itself', [apart('K-1', 'K-1', 'UNIT', 'NULL')], 'non_association_check'],
  [
    'the same pair twice',
    [apart('K-1', 'K-2', 'UNIT', 'NULL'), apart('K-1', 'K-2', 'UNIT', 'NULL')],
    'non_association_a_b_scope_metres_key',
  ],
];

const runs: readonly Row[] = [
  ['a queued run', [aRun()], undefined],
  ['a digest that is none', [aRun({ digest: `'sha256:abc'` })], 'solver_run_digest_check'],
  ['a running run without a worker', [aRun({ status: `'RUNNING'` })], 'solver_run_lease_while_running'],
  ['a running run with one', [aRun({ status: `'RUNNING'`, worker: `'w'`, lease_until: 'now()' })], undefined],
  ['a finished run without an end', [aRun({ status: `'DONE'` })], 'solver_run_end_when_finished'],
  [
    'a failed run without a failure',
    [aRun({ status: `'FAILED'`, finished_at: 'now()' })],
    'solver_run_failure_when_failed',
  ],
  ['another seed', [aRun(), `UPDATE fristad.solver_run SET seed = 1`], 'solver_run_keeps_its_problem'],
  [
    'another problem',
    [aRun(), `UPDATE fristad.solver_run SET problem = problem || '{"asOf": 1}'`],
    'solver_run_keeps_its_problem',
  ],
  [
    'other distances',
    [aRun(), `UPDATE fristad.solver_run SET measured = '[]'`],
    'solver_run_keeps_its_problem',
  ],
  ['a finished run', [aRun(), finish], undefined],
  [
    'a finished run that runs again',
    [aRun(), finish, `UPDATE fristad.solver_run SET status = 'QUEUED', finished_at = NULL`],
    'solver_run_keeps_its_problem',
  ],
  ['a policy that no run has used', [`UPDATE fristad.policy_version SET cool_off_days = 90`], undefined],
  [
    'a policy that a run has used',
    [aRun(), `UPDATE fristad.policy_version SET cool_off_days = 90`],
    'used_policy_is_immutable',
  ],
  [
    'a policy that a run has used, deleted',
    [aRun(), `DELETE FROM fristad.policy_version`],
    'used_policy_is_immutable',
  ],
  ['a coverage up to its bound', [aRun(), PLAN, level('coverage', 7, 7)], undefined],
  ['a coverage above its bound', [aRun(), PLAN, level('coverage', 8, 7)], 'plan_level_bound_is_not_beaten'],
  ['a cost below its bound', [aRun(), PLAN, level('safety', 6, 7)], 'plan_level_bound_is_not_beaten'],
  [
    'a plan written over',
    [aRun(), PLAN, `UPDATE fristad.plan SET status = 'FEASIBLE'`],
    'plan_is_written_once',
  ],
  [
    'two places for one request',
    [
      aRequest(),
      aRun(),
      PLAN,
      `INSERT INTO fristad.plan_assignment VALUES (${RUN}, 0, 'R1', 'U1', '2026-12-01', '2026-12-09', '[]'), (${RUN}, 1, 'R1', 'S1', '2026-12-01', '2026-12-09', '[]')`,
    ],
    'plan_assignment_one_place_per_request',
  ],
];

const codes: readonly Row[] = [
  ['a bed', [`UPDATE fristad.housing_unit SET beds = 1`], undefined],
  ['no bed', [`UPDATE fristad.housing_unit SET beds = 0`], 'housing_unit_beds_check'],
  [
    'a unit never available',
    [`UPDATE fristad.housing_unit SET available = 'empty'`],
    'housing_unit_available_check',
  ],
  ['a unit of no kind', [`UPDATE fristad.housing_unit SET kind = 'HOTEL'`], 'housing_unit_kind_check'],
  [
    'a catchment that is not there',
    [`UPDATE fristad.provider SET catchment_municipalities = '{0000}'`],
    'provider_catchment_municipalities',
  ],
  [
    'a group hostile to itself',
    [`INSERT INTO fristad.group_relation VALUES ('G1', 'G1', 'HOSTILE')`],
    'group_relation_check',
  ],
  ['two hostile groups', [`INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE')`], undefined],
  ['an empty code', [`INSERT INTO fristad.region VALUES ('', 'x')`], 'region_code_check'],
];

const all = [...stays, ...voids, ...territories, ...requests, ...runs, ...codes];

onEachEngine('the constraints of the database', { entities: [], migrations }, (database) => {
  beforeAll(async () => {
    for (const statement of COUNTRY) await database().dataSource.query(statement);
  });

  it.each(all)('%s', async (_, statements, refusedBy) => {
    expect(await refusalOf(database().dataSource, statements)).toBe(refusedBy);
  });
});
