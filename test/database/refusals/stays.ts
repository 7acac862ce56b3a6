import { aPlacement, aVoid } from '../statements.js';
import type { Row } from './row.js';

export const stays: readonly Row[] = [
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

export const voids: readonly Row[] = [
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
    'planned_voids_avoid_stays',
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
    'planned_voids_avoid_stays',
  ],
];
