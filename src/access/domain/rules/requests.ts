import { may, type Rule } from '../rule.js';
import { auditing, handling, inEmergency, reasonsToRead } from './usual.js';

const listing = may('COORDINATOR', { for: reasonsToRead });
const coordinating = may('COORDINATOR', {
  ties: ['assigned'],
  for: ['CASE_HANDLING', 'PLACEMENT_MATCHING'],
});
const matching = may('COORDINATOR', { ties: ['assigned'], for: ['PLACEMENT_MATCHING'] });

export const requestRules = {
  'request.list': { object: 'request', act: 'list requests', on: 'many', allow: [listing, auditing] },
  'request.read': {
    object: 'request',
    act: 'read a request',
    on: 'one',
    allow: [may('COORDINATOR', { ties: handling, for: reasonsToRead }), ...inEmergency, auditing],
  },
  'request.create': { object: 'case', act: 'make a request for a case', on: 'one', allow: [coordinating] },
  'request.change': {
    object: 'request',
    act: 'change, submit, appeal, park, resume or withdraw a request',
    on: 'one',
    allow: [coordinating],
  },
  'request.decide': {
    object: 'request',
    act: 'grant or refuse a request',
    on: 'one',
    allow: [may('APPROVER', { for: ['CASE_HANDLING'] })],
  },
  'request.rank': {
    object: 'request',
    act: 'search units for a request',
    on: 'one',
    allow: [matching],
  },
  'search.read': {
    object: 'unit-search',
    act: 'read again what a search found',
    on: 'one',
    allow: [matching],
  },
  'request.planned-place': {
    object: 'request',
    act: 'see where the plan of the country places a request',
    on: 'one',
    allow: [matching],
  },
  'request.record-unable': {
    object: 'request',
    act: 'record that no place was found for a request',
    on: 'one',
    allow: [matching],
  },
  'non-association.list': {
    object: 'case',
    act: 'list who must be kept apart',
    on: 'many',
    allow: [auditing, may('INTEGRATION', { for: ['PLACEMENT_MATCHING'] })],
  },
} as const satisfies Record<string, Rule>;
