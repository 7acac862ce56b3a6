import { uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const reported = (rest = `'OPEN', 1, NULL, NULL, NULL`) =>
  `INSERT INTO fristad.ground_report
   VALUES (${uuid(1)}, (SELECT code FROM fristad.locality ORDER BY code LIMIT 1), 'SYD', 'GROUP_SEEN', '2026-12-01', ${rest})`;
const decide = (becomes: string, seen = 1) =>
  `national.decide_report(${uuid(1)}, ${seen}, '${becomes}', ${becomes === 'DISMISSED' ? `'OUT_OF_DATE'` : 'NULL'}, now())`;
const takes: Guard = {
  as: { roles: 'ANALYST' },
  ...{ it: 'a report is taken up', before: [reported()], call: decide('TAKEN_UP'), answers: 'CHANGED' },
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
  { ...takes, it: 'a report is dismissed', call: decide('DISMISSED') },
  { ...takes, it: 'what was taken up is dismissed', before: [takenUp], call: decide('DISMISSED', 2) },
];
