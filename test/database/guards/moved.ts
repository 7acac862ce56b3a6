import { aStay, used } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

/** A unit far off, in a locality that is as full as all are by the policy in force, with a stay that nobody has judged. */
const FAR = [
  `INSERT INTO fristad.scenario_import VALUES ('sha256:${'c'.repeat(64)}', '2026-12-01', '2026-1')`,
  `INSERT INTO fristad.locality VALUES ('L-FAR', 'Ort', '1280', 900, 'POINT(17 59)')`,
  `INSERT INTO fristad.housing_unit VALUES ('U-FAR', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(17 59)', 'L-FAR', '{}', 2,
     14000, '[2026-11-01,)', 2)`,
  aStay({ id: 'PL-FAR', unit: 'U-FAR', sharing: 'EXCLUSIVE', status: 'CONFIRMED' }).replace(
    `'K-SYD'`,
    `'K-FAR'`,
  ),
  `DELETE FROM fristad.stay_finding WHERE placement NOT LIKE 'V-%'`,
  used('unit.correct', 'U1'),
];
const finding = (constraint: string, ended: string) =>
  `INSERT INTO fristad.stay_finding VALUES ('PL-FAR', '${constraint}', '2026-12-01', ${ended}, 'SYD')`;
const found = (placement: string) => `
  SELECT count(*)::int AS value FROM fristad.stay_finding
  WHERE placement = '${placement}' AND "constraint" = 'apart-from-others' AND ended_at IS NULL`;
const changes = (what: string, before: readonly string[] = []): readonly string[] => [
  ...[...FAR, ...before, `UPDATE fristad.housing_unit SET ${what} WHERE id = 'U1'`],
];
const looked = (
  it: string,
  before: readonly string[],
  [placement, times]: readonly [string, number],
): Guard => ({
  ...{
    it: `who lives around a unit is looked at ${it}`,
    before,
    call: 'true',
    shows: [found(placement), times],
  },
});

const FAR_NON_ASSOCIATION = `INSERT INTO fristad.non_association VALUES ('K-SYD', 'K-FAR', 'UNIT', NULL)`;
/** From where U1 lies and, as is said, lay. */
const reached = (
  it: string,
  [locality, place]: readonly [string, string],
  { before = [], answers }: { readonly before?: readonly string[]; readonly answers: readonly string[] },
): Guard => ({
  ...{ it: `a unit reaches ${it}`, role: 'fristad_national', before: [...FAR, ...before], answers },
  call: `ARRAY(SELECT unnest(national.stays_reached('U1', '${locality}', 'POINT(${place})')) ORDER BY 1)`,
});
const [STOOD, LAY_FAR, HERE] = [
  `UPDATE fristad.placement SET status = 'DEPARTED', version = version + 1
   WHERE id <> 'PL-FAR' AND id NOT LIKE 'V-%'`,
  ['L-FAR', '15.1 56.2'],
  ['L1', '15.1 56.2'],
] as const;
const AROUND = ['PL-NOBODY', 'PL-NORD', 'PL-SYD'];
const REACHED: readonly Guard[] = [
  reached('whoever stands around it', HERE, { answers: AROUND }),
  reached('whoever stands in the locality that it was of', LAY_FAR, { answers: ['PL-FAR', ...AROUND] }),
  reached('whoever stands where it lay', ['L1', '17 59'], { answers: ['PL-FAR', ...AROUND] }),
  reached('nobody who stands near neither place', ['L1', '15.2 56.9'], { answers: AROUND }),
  reached('who is kept apart from somebody in it, however far', HERE, {
    ...{ before: [FAR_NON_ASSOCIATION], answers: ['PL-FAR', ...AROUND] },
  }),
  reached('who is kept apart from somebody in it, whichever of the two is named first', HERE, {
    before: [
      aStay({ id: 'PL-Z', unit: 'V-NORTH', sharing: 'EXCLUSIVE', status: 'CONFIRMED' }).replace(
        `'K-SYD'`,
        `'K-Z'`,
      ),
      FAR_NON_ASSOCIATION.replace(`'K-SYD', 'K-FAR'`, `'K-Z', 'K-SYD'`),
    ],
    answers: [...AROUND, 'PL-Z'],
  }),
  reached('nobody who is kept apart from others', HERE, {
    ...{ before: [FAR_NON_ASSOCIATION.replace(`'K-SYD'`, `'K-NORD'`)], answers: AROUND },
  }),
  reached('nobody who has left', HERE, { before: [STOOD], answers: [] }),
  reached('nobody for who has left it', HERE, { before: [STOOD, FAR_NON_ASSOCIATION], answers: [] }),
];

export const MOVED_UNITS: readonly Guard[] = [
  ...REACHED,
  looked('when it lies elsewhere', changes(`location = 'POINT(15.1 56.25)'`), ['PL-NORD', 1]),
  looked('when it is of another locality, there too', changes(`locality = 'L-FAR'`), ['PL-FAR', 1]),
  looked('when it rests longer', changes('turnaround_days = 3'), ['PL-NORD', 1]),
  looked('not when it is only quieter', changes(`features = '{QUIET}'`), ['PL-NORD', 0]),
  looked('and nobody far off', changes('turnaround_days = 3'), ['PL-FAR', 0]),
  looked(
    'and nobody far off for another finding',
    changes('turnaround_days = 3', [finding('no-lift', 'NULL')]),
    ['PL-FAR', 0],
  ),
  looked(
    'and nobody far off for what has ended',
    changes('turnaround_days = 3', [finding('apart-from-others', `'2026-12-02'`)]),
    ['PL-FAR', 0],
  ),
];
