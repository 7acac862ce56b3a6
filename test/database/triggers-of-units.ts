import { aVoid } from './statements.js';
import {
  ACTIVATION,
  approval,
  DIGEST,
  NOBODY_WAITS,
  rows,
  used,
  waits,
  type Watched,
} from './what-a-trigger-does.js';

const ELSEWHERE = `UPDATE fristad.housing_unit SET location = 'POINT(15.1 56.25)' WHERE id = 'U1'`;
/** What triggers of units, and of what all of them are judged by, do. */
export const OF_UNITS: readonly Watched[] = [
  {
    trigger: 'fristad.housing_unit unit_has_moved',
    before: [used('unit.correct', 'U1')],
    does: ELSEWHERE,
    shows: rows(`national.unit_moved WHERE unit = 'U1'`),
  },
  { trigger: 'fristad.housing_unit units_are_corrected_by_two', does: ELSEWHERE },
  {
    trigger: 'fristad.housing_unit units_are_corrected_by_two',
    before: [`INSERT INTO fristad.locality VALUES ('L2', 'Ort', '1280', 900, 'POINT(15.3 56.3)')`],
    does: `UPDATE fristad.housing_unit SET locality = 'L2' WHERE id = 'U1'`,
  },
  {
    trigger: 'fristad.housing_unit units_are_corrected_by_two',
    // Approved and used up before, by another act.
    does: `UPDATE fristad.housing_unit SET turnaround_days = 3 WHERE id = 'V-EMPTY'`,
  },
  {
    trigger: 'fristad.housing_unit units_are_corrected_by_two',
    before: [
      approval(9, {
        ...{ rule: `'unit.correct'`, object: `'U1'`, approved_by: `'u-second'` },
        approved_at: `'2026-12-01T09:00:00Z'`,
      }),
    ],
    does: ELSEWHERE,
  },
  {
    trigger: 'fristad.housing_unit units_are_widened_by_two',
    does: `UPDATE fristad.housing_unit SET beds = beds + 1 WHERE id = 'U1'`,
  },
  ...(
    [
      ['widened', 'raise-capacity', `available = '[2026-10-01,)'`],
      ['widened', 'reopen', 'beds = beds + 1'],
      ['corrected', 'reopen', 'turnaround_days = 3'],
    ] as const
  ).map(([name, rule, set]): Watched => ({
    trigger: `fristad.housing_unit units_are_${name}_by_two`,
    before: [used(`unit.${rule}`, 'U1'), used('unit.correct', 'S1').replaceAll('e9', 'e8')],
    does: `UPDATE fristad.housing_unit SET ${set} WHERE id = 'U1'`,
  })),
  {
    trigger: 'fristad.housing_unit who_lives_there_is_judged_anew',
    before: [NOBODY_WAITS],
    does: `UPDATE fristad.housing_unit SET features = '{QUIET}' WHERE id = 'U1'`,
    shows: waits('PL-SYD'),
  },
  ...[
    aVoid('[2026-12-10,2026-12-12)', 'PEST'),
    `DELETE FROM fristad.unit_void WHERE unit = 'U1'`,
    `UPDATE fristad.unit_void SET reason = 'DAMAGE' WHERE unit = 'U1'`,
  ].map((does, place): Watched => ({
    trigger: 'fristad.unit_void void_is_judged_anew',
    before: [...(place === 0 ? [] : [aVoid('[2026-12-10,2026-12-12)', 'PEST')]), NOBODY_WAITS],
    does,
    shows: waits('PL-SYD'),
  })),
  {
    trigger: 'fristad.provider provider_is_judged_anew',
    before: [NOBODY_WAITS],
    does: `UPDATE fristad.provider SET vetted = NOT vetted WHERE id = 'P1'`,
    shows: waits('PL-SYD'),
  },
  ...['REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK'].map((reason): Watched => ({
    trigger: 'fristad.unit_void unit_void_planned_voids_avoid_stays',
    does: aVoid('[2026-12-10,2026-12-12)', reason),
    by: 'planned_voids_avoid_stays',
  })),
  ...['policy_activation', 'scenario_import'].map((table): Watched => ({
    trigger: `fristad.${table} everybody_is_judged_anew`,
    before: [used('policy.activate', '2026-1'), NOBODY_WAITS],
    does:
      table === 'policy_activation'
        ? ACTIVATION
        : `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-1')`,
    shows: waits('PL-NORD'),
  })),
];
