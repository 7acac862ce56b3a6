import { may, type Rule } from '../rule.js';
import { auditing, handling, reasonsToRead } from './usual.js';

const approving = may('APPROVER', { for: ['CASE_HANDLING', 'INCIDENT'] });

export const incidentRules = {
  'incident.list': {
    object: 'incident',
    act: 'list what stays, offers and proposals break, and how that was answered',
    on: 'many',
    allow: [may('COORDINATOR', { for: reasonsToRead }), approving, auditing],
  },
  'incident.read': {
    object: 'incident',
    act: 'read an incident',
    on: 'one',
    allow: [may('COORDINATOR', { ties: handling, for: reasonsToRead }), approving, auditing],
  },
  'incident.keep': {
    object: 'incident',
    act: 'answer that a household stays for now although its stay breaks a constraint',
    on: 'one',
    allow: [may('COORDINATOR', { ties: ['assigned'], for: ['CASE_HANDLING', 'INCIDENT'] })],
    fresh: true,
    second: ['APPROVER'],
  },
  'incident.transfer': {
    object: 'incident',
    act: 'ask for other places at once for all whose stays break constraints, by one plan of the country',
    on: 'many',
    allow: [may('COORDINATOR', { for: ['CASE_HANDLING', 'INCIDENT'] }), approving],
    fresh: true,
  },
} as const satisfies Record<string, Rule>;
