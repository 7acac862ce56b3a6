import { anotherPolicy, aRequest } from '../statements.js';
import { aStay, NOBODY_WAITS, used } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

const inForce = (version: string) =>
  `INSERT INTO fristad.scenario_import VALUES ('sha256:${'c'.repeat(64)}', '2026-12-01', '${version}')`;
/** Nobody may be in any locality by the policy of the two regions, nine by this one. */
const GENEROUS = [anotherPolicy({ caps: `'[{"minPopulation": 0, "cap": 9}]'` }), inForce('2026-0')];
const FULL = [inForce('2026-1')];
const FAR = [
  `INSERT INTO fristad.locality VALUES ('L-FAR', 'Ort', '1280', 900, 'POINT(17 59)')`,
  `INSERT INTO fristad.housing_unit VALUES ('U-FAR', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(17 59)', 'L-FAR', '{}', 2,
     14000, '[2026-11-01,)', 2)`,
];
const threatened = (groups: string, other: string) => [
  aRequest({ id: `'R-N'`, person: `'K-SYD'`, other_groups: `'${other}'` }),
  aStay({ request: 'R-N', status: 'CONFIRMED', groups }).replace(`'K-SYD'`, `'K-THREATENED'`),
];
const LEFT = `UPDATE fristad.placement SET status = 'DEPARTED', version = version + 1 WHERE id NOT LIKE 'V-%'`;

type Where = Partial<Record<'placement' | 'person' | 'groups' | 'unit' | 'locality' | 'place', string>>;
/** A household that is nobody's, nowhere, but for what is said. */
const beside = (
  it: string,
  [where, answers]: readonly [Where, readonly string[]],
  before: readonly string[] = GENEROUS,
): Guard => {
  const { placement = 'PL-NONE', person = 'K-NONE', groups = '{}', unit = 'U-NONE' } = where;
  const { locality = 'L-NONE', place = '17 59' } = where;
  return {
    ...{
      it: `a stay may stand against ${it}`,
      role: 'fristad_national',
      before: [...FAR, ...before],
      answers,
    },
    call: `ARRAY(SELECT unnest(national.stays_beside('${placement}', '${person}', '${groups}', '${unit}', '${locality}', 'POINT(${place})')) ORDER BY 1)`,
  };
};
const NEAR = '15.2 56.2';
const AROUND = ['PL-NOBODY', 'PL-NORD'];
const BESIDE: readonly Guard[] = [
  beside('nobody', [{}, []]),
  beside('whoever is in its unit', [{ unit: 'S1' }, ['PL-NOBODY', 'PL-NORD']]),
  beside('no stay that is itself', [{ unit: 'U1', placement: 'PL-SYD' }, []]),
  beside('its person, and whom that is kept apart from', [{ person: 'K-SYD' }, ['PL-NORD', 'PL-SYD']]),
  beside('who is kept apart from its person, whichever is named first', [{ person: 'K2-SYD' }, ['PL-SYD']]),
  beside('nobody who has left', [{ unit: 'S1', person: 'K-SYD' }, []], [...GENEROUS, LEFT]),
  beside('all of a locality that is full', [{ locality: 'L1' }, [...AROUND, 'PL-SYD']], FULL),
  beside('nobody of another locality', [{ locality: 'L-FAR' }, []], FULL),
  beside('nobody of a locality that has room', [{ locality: 'L1' }, []]),
  ...(
    [
      ['the same group', '{G1}', threatened('{G1}', '{}'), ['PL-T']],
      ['a group that is named by the request', '{G2}', threatened('{}', '{G2}'), ['PL-T']],
      ['another group (control)', '{G2}', threatened('{G1}', '{}'), []],
    ] as const
  ).flatMap(([who, groups, other, is]) => [
    beside(`${who} near by`, [{ groups, place: NEAR }, is], [...GENEROUS, ...other]),
    beside(`${who} in its locality`, [{ groups, locality: 'L1' }, is], [...GENEROUS, ...other]),
    beside(`nobody far off: ${who}`, [{ groups, locality: 'L-FAR' }, []], [...GENEROUS, ...other]),
  ]),
];

/** Who waits to be held against others, and is not judged by their own case, once a unit was changed. */
const waits = (
  it: string,
  [what, answers]: readonly [string, readonly string[]],
  before: readonly string[] = FULL,
): Guard => ({
  ...{ it: `who lives around a unit waits ${it}`, call: 'true' },
  before: [
    ...[...FAR, ...before, used('unit.correct', 'U1'), NOBODY_WAITS],
    `UPDATE fristad.housing_unit SET ${what} WHERE id = 'U1'`,
  ],
  shows: [
    `SELECT coalesce(array_agg(DISTINCT placement ORDER BY placement), '{}') AS value FROM fristad.stay_to_judge
     WHERE placement NOT LIKE 'V-%' AND by_others AND NOT by_case`,
    answers,
  ],
});
const LIVES_FAR = aStay({ id: 'PL-FAR', unit: 'U-FAR', sharing: 'EXCLUSIVE', status: 'CONFIRMED' }).replace(
  `'K-SYD'`,
  `'K-FAR'`,
);
const MOVES = `location = 'POINT(15.1 56.25)'`;
const WAITS: readonly Guard[] = [
  waits('when it lies elsewhere', [MOVES, AROUND]),
  waits(
    'when it is of another locality, in both',
    [`locality = 'L-FAR'`, ['PL-FAR', ...AROUND]],
    [...[...FULL, LIVES_FAR]],
  ),
  waits('when it rests longer', ['turnaround_days = 3', AROUND]),
  waits('not when it is only quieter', [`features = '{QUIET}'`, []]),
  waits('and nobody far off', [MOVES, AROUND], [...FULL, LIVES_FAR]),
  waits('not when nobody lives in it', [MOVES, []], [...FULL, LEFT]),
];

export const MOVED_UNITS: readonly Guard[] = [...BESIDE, ...WAITS];
