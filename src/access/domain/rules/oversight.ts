import { ROLES } from '../roles.js';
import { may, type Rule } from '../rule.js';
import { auditing } from './usual.js';

const nationally = { whose: ['national'] } as const;
const emergency = { whose: ['own', 'other'], for: ['INCIDENT'] } as const;
const everybody = ROLES.map((role) => may(role));
const asking = [
  may('COORDINATOR'),
  may('HOUSING_OFFICER'),
  may('ANALYST'),
  may('POLICY_ADMIN'),
  may('REGISTER_KEEPER'),
  may('INTEGRATION'),
];
const deciding = [
  may('APPROVER', { for: ['CASE_HANDLING', 'PLACEMENT_MATCHING'] }),
  may('HOUSING_OFFICER'),
  may('ANALYST', { whose: ['own', 'national'] }),
  may('POLICY_ADMIN', nationally),
  may('REGISTER_KEEPER'),
];

export const oversightRules = {
  'log.search': { object: 'log', act: 'search the audit log', on: 'many', allow: [auditing] },
  'log.read': { object: 'log', act: 'read an entry of the audit log', on: 'one', allow: [auditing] },
  'log.export': {
    object: 'log',
    act: 'export the audit log with its proofs',
    on: 'many',
    allow: [auditing],
    fresh: true,
  },
  'actor.list': {
    object: 'actor',
    act: 'list users',
    on: 'many',
    allow: [may('AUDITOR'), may('POLICY_ADMIN')],
  },
  'actor.revoke': {
    object: 'actor',
    act: 'revoke a user, or all their tokens',
    on: 'one',
    allow: [may('POLICY_ADMIN', nationally), may('INTEGRATION', nationally)],
  },
  'actor.restore': {
    object: 'actor',
    act: 'let a revoked or suspended user in again',
    on: 'one',
    allow: [may('POLICY_ADMIN', nationally)],
    fresh: true,
    second: ['POLICY_ADMIN'],
  },
  'approval.ask': {
    object: 'approval',
    act: 'ask for a second person’s approval',
    on: 'many',
    allow: asking,
  },
  'approval.list-asked': {
    object: 'approval',
    act: 'list what became of what one asked to have approved',
    on: 'many',
    allow: asking,
  },
  'approval.list': {
    object: 'approval',
    act: 'list the approvals that wait for me',
    on: 'many',
    allow: [
      may('APPROVER'),
      may('HOUSING_OFFICER'),
      may('ANALYST'),
      may('POLICY_ADMIN'),
      may('REGISTER_KEEPER'),
    ],
  },
  'approval.read': { object: 'approval', act: 'see what is to be approved', on: 'one', allow: deciding },
  'approval.refuse': { object: 'approval', act: 'refuse to approve', on: 'one', allow: deciding },
  'approval.give': { object: 'approval', act: 'approve', on: 'one', allow: deciding, fresh: true },
  'break-glass.open': {
    object: 'case',
    act: 'open a case in an emergency, for 60 minutes',
    on: 'one',
    allow: [may('COORDINATOR', emergency), may('APPROVER', emergency)],
    fresh: true,
  },
  'break-glass.list': {
    object: 'break-glass',
    act: 'list the cases that were opened in an emergency',
    on: 'many',
    allow: [may('APPROVER'), may('AUDITOR')],
  },
  'break-glass.review': {
    object: 'break-glass',
    act: 'review, as another region, an opening in an emergency',
    on: 'one',
    allow: [may('APPROVER', { whose: ['other'], for: ['SUPERVISION_AUDIT'] })],
    fresh: true,
  },
  'session.read': { object: 'session', act: 'see who one is', on: 'many', allow: everybody },
  'session.end': { object: 'session', act: 'log out', on: 'many', allow: everybody },
  'draft.own': {
    object: 'draft',
    act: 'have what one typed, and has not sent, kept for oneself',
    on: 'many',
    allow: ROLES.filter((role) => role !== 'INTEGRATION').map((role) => may(role)),
  },
  'system.observe': {
    object: 'system',
    act: 'see health and figures of the process',
    on: 'many',
    allow: [may('POLICY_ADMIN'), may('INTEGRATION')],
  },
} as const satisfies Record<string, Rule>;
