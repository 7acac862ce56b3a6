import { may, type Rule } from '../rule.js';
import { auditing, handling, inEmergency, reasonsToRead } from './usual.js';

const coordinating = may('COORDINATOR', { ties: ['assigned'], for: ['CASE_HANDLING'] });
const leading = may('APPROVER', { for: ['CASE_HANDLING'] });

export const caseRules = {
  'today.read': {
    object: 'case',
    act: 'see what waits for me today',
    on: 'many',
    allow: [
      may('COORDINATOR', { for: reasonsToRead }),
      leading,
      may('HOUSING_OFFICER', { for: ['INVENTORY_DUTY'] }),
      may('ANALYST', { for: ['THREAT_REVIEW', 'INCIDENT'] }),
      may('POLICY_ADMIN'),
      may('REGISTER_KEEPER', { for: ['INVENTORY_DUTY'] }),
      auditing,
      may('INTEGRATION'),
    ],
  },
  'case.list': {
    object: 'case',
    act: 'list cases',
    on: 'many',
    allow: [may('COORDINATOR', { for: reasonsToRead }), leading, auditing],
  },
  'case.read': {
    object: 'case',
    act: 'read a case',
    on: 'one',
    allow: [may('COORDINATOR', { ties: handling, for: reasonsToRead }), ...inEmergency, auditing],
  },
  'case.timeline': {
    object: 'case',
    act: 'see what happened in a case',
    on: 'one',
    allow: [may('COORDINATOR', { ties: handling, for: reasonsToRead })],
  },
  'case.create': {
    object: 'case',
    act: 'register a case',
    on: 'many',
    allow: [may('COORDINATOR', { for: ['CASE_HANDLING'] })],
  },
  'case.change': {
    object: 'case',
    act: 'change a case, its household or its threats',
    on: 'one',
    allow: [may('COORDINATOR', { ties: ['assigned'], for: ['CASE_HANDLING', 'THREAT_REVIEW', 'INCIDENT'] })],
  },
  'case.draft': {
    object: 'case',
    act: 'have what one typed of a case, and has not sent, kept for oneself',
    on: 'one',
    allow: [
      may('COORDINATOR', { ties: handling, for: ['CASE_HANDLING', 'PLACEMENT_MATCHING', 'INCIDENT'] }),
      leading,
    ],
  },
  'case.change-conflict-profile': {
    object: 'case',
    act: 'change from whom a case must be kept',
    on: 'one',
    allow: [may('COORDINATOR', { ties: ['assigned'], for: ['CASE_HANDLING', 'THREAT_REVIEW'] })],
    second: ['APPROVER'],
  },
  'case.check-duplicate': {
    object: 'case',
    act: 'ask whether the person is registered already',
    on: 'one',
    allow: [coordinating],
  },
  'case.assign': { object: 'case', act: 'assign a coordinator', on: 'one', allow: [leading] },
  'case.change-lists': {
    object: 'case',
    act: 'change who may and who may not reach a case',
    on: 'one',
    allow: [leading],
  },
  'case.who-looked': {
    object: 'case',
    act: 'see who looked at a case',
    on: 'one',
    allow: [coordinating, auditing],
  },
  'case.export': {
    object: 'case',
    act: 'export a case',
    on: 'one',
    allow: [may('COORDINATOR', { ties: ['assigned'], for: ['DATA_SUBJECT_REQUEST', 'DISCLOSURE_BY_LAW'] })],
    fresh: true,
    second: ['APPROVER'],
  },
  'case.preview-merge': {
    object: 'case',
    act: 'see what merging another case into it would do',
    on: 'one',
    allow: [coordinating],
  },
  'case.merge': {
    object: 'case',
    act: 'merge another case into it that is of the same person',
    on: 'one',
    allow: [coordinating],
    fresh: true,
    second: ['APPROVER'],
  },
  'case.erase': {
    object: 'case',
    act: 'erase a case',
    on: 'one',
    allow: [coordinating],
    fresh: true,
    second: ['APPROVER'],
  },
} as const satisfies Record<string, Rule>;
