import { aStay, used } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

const proposed = aStay({ request: 'R-SYD', status: 'PROPOSED' });
const record = (act: string) => `
  INSERT INTO fristad.decision_record (digest, document, owner_region)
  SELECT 'sha256:' || encode(sha256(convert_to(d, 'UTF8')), 'hex'), d, 'SYD'
  FROM (VALUES ('{"placement": "PL-T", "act": "${act}", "restsOn": {}}')) AS record (d)`;
const unjudged = `'judgement' = ANY (national.what_changed('PL-T'))`;
const BOUND: readonly Guard[] = [
  ...['PROPOSE', 'EXTEND', 'TRANSFER', 'OFFER'].map((act): Guard => ({
    ...{ it: `a proposal is bound by what was judged at ${act}`, before: [proposed, record(act)] },
    ...{ call: unjudged, answers: false },
  })),
  ...['CONFIRM', 'SET_ASIDE'].map((act): Guard => ({
    ...{ it: `a proposal is not bound by what was judged at ${act}`, before: [proposed, record(act)] },
    ...{ call: unjudged, answers: true },
  })),
  {
    ...{ it: 'a proposal of another region says nothing', before: [proposed, record('PROPOSE')] },
    ...{ as: { region: 'NORD' }, call: unjudged, answers: true },
  },
];
const against = (it: string, before: readonly string[]): Guard => ({
  ...{ it: `nothing stands against ${it}`, role: 'fristad_national', before, answers: false },
  call: `national.others_stand_against('PL-T')`,
});
const STANDS: readonly Guard[] = [
  against('a stay that is not there', []),
  against('a stay that does not stand', [aStay({ request: 'R-SYD', status: 'DEPARTED' })]),
];

/** A unit that is changed with the approval that it wants; without it each is refused by a trigger. */
const widened = (rule: string, column: string, value: string): Guard => ({
  it: `a unit is changed by two: ${column}`,
  before: [used(rule, 'U1'), `UPDATE fristad.housing_unit SET ${column} = '${value}' WHERE id = 'U1'`],
  call: 'true',
  shows: [`SELECT ${column}::text AS value FROM fristad.housing_unit WHERE id = 'U1'`, value],
});
const UNITS: readonly Guard[] = [
  widened('unit.raise-capacity', 'beds', '4'),
  widened('unit.reopen', 'available', '[2026-10-01,)'),
  widened('unit.correct', 'turnaround_days', '3'),
];

export const JUDGED: readonly Guard[] = [...BOUND, ...STANDS, ...UNITS];
