import { NORTH } from './drawn.js';
import { uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const reported = (rest = `'OPEN', 1, NULL, NULL, NULL`) =>
  `INSERT INTO fristad.ground_report
   VALUES (${uuid(1)}, (SELECT code FROM fristad.locality ORDER BY code LIMIT 1), 'SYD', 'GROUP_SEEN', '2026-12-01', ${rest})`;
const decide = (becomes: string, seen = 1, drawn = 'NULL, NULL') =>
  `national.decide_report(${uuid(1)}, ${seen}, '${becomes}', ${becomes === 'DISMISSED' ? `'OUT_OF_DATE'` : 'NULL'}, now(), ${drawn})`;
const NORTHERN = 'POLYGON((22 65,22.1 65,22.1 65.1,22 65.1,22 65))';
const COLUMNS = {
  ...{ version: 1, groups: ['G1'], class: 'RISK', confidence: 0.8, valid: '[2026-01-01,)' },
  ...{ ground: 'POLYGON((13 55,13.1 55,13.1 55.1,13 55.1,13 55))', recorded_at: '2026-12-01T00:00:00+01:00' },
  ...{ region: 'SYD', source: 'POLICE_REPORT', reason: 'NEW_GROUND', drawn_by: 'u-1' },
};
const ground = (over: object = {}) => [
  `INSERT INTO fristad.territory SELECT (jsonb_populate_record(NULL::fristad.territory, '${JSON.stringify({ id: 'T1', ...COLUMNS, ...over })}')).*`,
];
const drawnAs = (drawn: string) => decide('DRAWN', 1, drawn);
const takes: Guard = {
  as: { roles: 'ANALYST' },
  ...{ it: 'a report is taken up', before: [reported()], call: decide('TAKEN_UP'), answers: 'CHANGED' },
};
const draws: Guard = {
  as: { roles: 'ANALYST' },
  ...{
    it: 'a report is drawn',
    before: [reported(), ...ground()],
    call: drawnAs(`'T1', 1`),
    answers: 'CHANGED',
  },
};
const takenUp = reported(`'TAKEN_UP', 2, NULL, 'u-1', now()`);
const dismissed = reported(`'DISMISSED', 2, 'OUT_OF_DATE', 'u-1', now()`);

export const REPORTED: readonly Guard[] = [
  ...refusedFor(takes, 'no-such-report', {
    'of another region': { as: { roles: 'ANALYST', region: 'NORD' } },
    'by a coordinator': { as: { roles: 'COORDINATOR' } },
    'that is not there': { before: [] },
  }),
  ...refusedFor(takes, 'stale', { 'as it was before': { call: decide('TAKEN_UP', 2) } }).slice(1),
  ...refusedFor(takes, 'not-possible', {
    'that was taken up': { before: [takenUp], call: decide('TAKEN_UP', 2) },
    'that was dismissed': { before: [dismissed], call: decide('TAKEN_UP', 2) },
    'and dismissed twice': { before: [dismissed], call: decide('DISMISSED', 2) },
    'and opened again': { call: decide('OPEN') },
  }).slice(1),
  { ...takes, it: 'a report is taken up for the country', as: { roles: 'ANALYST', region: '' } },
  ...refusedFor(draws, 'no-such-version', {
    'as another version': { call: drawnAs(`'T1', 2`) },
    'as other ground': { call: drawnAs(`'T2', 1`) },
    'as nothing': { call: drawnAs('NULL, NULL') },
    'as ground of another region': { before: [...NORTH, reported(), ...ground({ ground: NORTHERN })] },
    'as ground that was imported': {
      before: [reported(), ...ground({ drawn_by: null, source: 'IMPORT', reason: 'IMPORTED' })],
    },
  }),
  ...refusedFor(draws, 'not-possible', {
    'that was dismissed': { before: [dismissed, ...ground()], call: decide('DRAWN', 2, `'T1', 1`) },
  }).slice(1),
  {
    ...draws,
    it: 'what was taken up is drawn',
    before: [takenUp, ...ground()],
    call: decide('DRAWN', 2, `'T1', 1`),
  },
  { ...takes, it: 'a report is dismissed', call: decide('DISMISSED') },
  { ...takes, it: 'what was taken up is dismissed', before: [takenUp], call: decide('DISMISSED', 2) },
];
