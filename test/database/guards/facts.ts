import { anotherPolicy, aVoid } from '../statements.js';
import { aStay, approval } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const ELSEWHERE = { region: 'NORD' };
/** A proposal for R-SYD as that asks for it. */
const proposal = (over: Readonly<Record<string, string>> = {}) =>
  aStay({
    ...{ request: 'R-SYD', status: 'PROPOSED', persons: '3', groups: '{G1}' },
    ...{ arrival: '2026-12-01', departure: '2027-01-30', ...over },
  });
/** What was judged, as it is now. */
const record = (act = 'PROPOSE', owner = 'SYD') => `
  INSERT INTO fristad.decision_record (digest, document, owner_region)
  SELECT 'sha256:' || encode(sha256(convert_to(d, 'UTF8')), 'hex'), d, '${owner}'
  FROM (SELECT jsonb_build_object('placement', 'PL-T', 'act', '${act}',
                                  'restsOn', national.rests_on('R-SYD', 'S1'))::text) AS record (d)`;
const inForce = (version: string) =>
  `INSERT INTO fristad.scenario_import VALUES ('sha256:${version.slice(-1).repeat(64)}', '2026-12-01', '${version}')`;
const zone = (request: string) => `
  INSERT INTO fristad.exclusion_zone SELECT '${request}', 7, z.ground FROM fristad.exclusion_zone z LIMIT 1`;

const changed = (it: string, before: readonly string[], answers: readonly string[]): Guard => ({
  ...{ it: `a proposal is judged on ${it}`, before, answers, call: `national.what_changed('PL-T')` },
});
const STOOD = proposal({ id: 'PL-B', status: 'CONFIRMED', departure: '2027-01-20' });
const CHANGED: readonly Guard[] = [
  changed('what is as it was', [proposal(), record()], []),
  changed('nothing, where there is no record of it', [proposal()], ['judgement']),
  changed('nothing of another region', [proposal(), record('PROPOSE', 'NORD')], ['judgement']),
  changed('nothing, where it is not there', [], ['judgement']),
  changed('its nights', [proposal({ departure: '2027-01-29' }), record()], ['nights']),
  changed('its window', [proposal({ arrival: '2026-12-05', departure: '2027-02-03' }), record()], ['window']),
  changed('its household', [proposal({ persons: '2' }), record()], ['household']),
  changed('its groups', [proposal({ groups: '{}' }), record()], ['groups']),
  changed(
    'no window and no nights where it goes on',
    [STOOD, proposal({ extends: 'PL-B', arrival: '2026-12-09', departure: '2027-03-30' }), record('EXTEND')],
    [],
  ),
  changed('its unit', [proposal(), record(), aVoid('[2028-01-01,2028-01-02)', 'DAMAGE', 'S1')], ['unit']),
  changed('no other unit', [proposal(), record(), aVoid('[2028-01-01,2028-01-02)')], []),
  changed('its request', [proposal(), record(), zone('R-SYD')], ['request']),
  changed('no other request', [proposal(), record(), zone('R2-SYD')], []),
  changed(
    'its provider',
    [proposal(), record(), `UPDATE fristad.provider SET vetted = false WHERE id = 'P1'`],
    ['provider'],
  ),
  changed(
    'the policy in force',
    [inForce('2026-1'), proposal(), record(), anotherPolicy(), inForce('2026-0')],
    ['policy'],
  ),
];

const facts = (request: string, unit: string, of: string) =>
  `national.facts_to_judge_by('${request}', '${unit}') #>> '{${of},id}'`;
const FACTS: readonly Guard[] = [
  ...refusedFor({ it: 'facts are told', call: facts('R2-SYD', 'S1', 'request'), answers: 'R2-SYD' }, null, {
    'to another region': { as: ELSEWHERE },
    'of what is not there': { call: facts('R-NONE', 'S1', 'request') },
  }),
  ...['S1', 'U1', 'V-SPARE', 'V-NORTH'].flatMap((unit): readonly Guard[] => [
    { it: `facts are those of the unit ${unit}`, call: facts('R2-SYD', unit, 'unit'), answers: unit },
    {
      ...{ it: `facts are those of the provider of ${unit}`, call: facts('R2-SYD', unit, 'provider') },
      answers: unit.startsWith('V-') ? 'V-P' : 'P1',
    },
  ]),
];

const judged = (it: string, before: readonly string[], answers: unknown): Guard => ({
  ...{ it: `a placement is judged as ${it}`, role: 'fristad_national', before, answers },
  call: `(SELECT d.act FROM fristad.decision_record d WHERE d.digest = national.judged('PL-T'))`,
});
const JUDGED: readonly Guard[] = [
  judged('it was last', [proposal(), record(), record('SET_ASIDE')], 'SET_ASIDE'),
  judged('it was, and not as it was confirmed', [proposal(), record(), record('CONFIRM')], 'PROPOSE'),
  judged('no other is', [proposal()], null),
  judged('its own region judged it', [proposal(), record('PROPOSE', 'NORD')], null),
  { ...judged('no other region may know', [proposal(), record()], null), as: ELSEWHERE },
];

const named = (over: Readonly<Record<string, string>> = {}) =>
  approval(9, {
    ...{ rule: `'placement.confirm'`, object: `'PL-T'`, command: `'{"judged": "d"}'`, approved_by: `'u-2'` },
    ...{ approved_at: `'2026-12-01T09:00:00Z'`, used_at: `'2026-12-01T10:00:00Z'`, ...over },
  });
const NOT_APPROVED = {
  'by another rule': { before: [named({ rule: `'placement.override'` })] },
  'of another object': { before: [named({ object: `'PL-O'` })] },
  'that was not used up': { before: [named({ used_at: 'NULL' })] },
};
const APPROVED: readonly Guard[] = [
  ...refusedFor(
    {
      ...{ it: 'it was approved', role: 'fristad_national', before: [named()], answers: true },
      call: `access.was_approved('placement.confirm', 'PL-T')`,
    },
    false,
    NOT_APPROVED,
  ),
  ...refusedFor(
    {
      ...{
        it: 'it was approved as it is judged',
        role: 'fristad_national',
        before: [named()],
        answers: true,
      },
      call: `access.was_approved_as('placement.confirm', 'PL-T', 'd')`,
    },
    false,
    { ...NOT_APPROVED, 'as it was judged otherwise': { before: [named({ command: `'{"judged": "e"}'` })] } },
  ),
];

const stale: Guard = {
  ...{ it: 'what is proposed on other facts is cancelled', before: [proposal()], answers: ['PL-T'] },
  call: `ARRAY(SELECT national.cancel_stale('R-SYD'))`,
};
const STALE: readonly Guard[] = refusedFor(stale, [], {
  'by another region': { as: ELSEWHERE },
  'of another request': { call: `ARRAY(SELECT national.cancel_stale('R2-SYD'))` },
  'that stands': { before: [proposal({ status: 'CONFIRMED' })] },
  'as long as the facts are the same': { before: [proposal(), record()] },
  'that goes on': { before: [STOOD, proposal({ extends: 'PL-B', departure: '2027-03-30' })] },
});

export const FACTS_JUDGED: readonly Guard[] = [...[...CHANGED, ...FACTS, ...JUDGED, ...APPROVED, ...STALE]];
