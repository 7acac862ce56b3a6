import { may, type Rule } from '../rule.js';
import { auditing, handling, inEmergency, reasonsToRead } from './usual.js';

const coordinating = may('COORDINATOR', {
  ties: ['assigned'],
  for: ['CASE_HANDLING', 'PLACEMENT_MATCHING', 'INCIDENT'],
});
const matching = may('COORDINATOR', { ties: ['assigned'], for: ['PLACEMENT_MATCHING', 'INCIDENT'] });
const approving = may('APPROVER', { for: ['CASE_HANDLING', 'PLACEMENT_MATCHING'] });
const receiving = may('HOUSING_OFFICER', { for: ['INVENTORY_DUTY'], namesCase: false });

export const placementRules = {
  'placement.list': {
    object: 'placement',
    act: 'list placements',
    on: 'many',
    allow: [may('COORDINATOR', { for: reasonsToRead }), receiving, auditing],
  },
  'placement.read': {
    object: 'placement',
    act: 'read a placement',
    on: 'one',
    allow: [may('COORDINATOR', { ties: handling, for: reasonsToRead }), ...inEmergency, receiving, auditing],
  },
  'finding.list': {
    object: 'placement',
    act: 'list what placements that stand break',
    on: 'many',
    allow: [
      may('COORDINATOR', { for: reasonsToRead }),
      may('APPROVER', { for: ['CASE_HANDLING', 'INCIDENT'] }),
      auditing,
    ],
  },
  'decision.read': {
    object: 'decision',
    act: 'read what was judged at a decision or shown to a second person, by its digest',
    on: 'one',
    allow: [
      may('COORDINATOR', { ties: handling, for: reasonsToRead }),
      approving,
      may('AUDITOR', { whose: ['own', 'national'], for: ['SUPERVISION_AUDIT'] }),
    ],
  },
  'placement.adopt': {
    object: 'request',
    act: 'tie an imported stay of the household to its request',
    on: 'one',
    allow: [matching],
  },
  'placement.propose': {
    object: 'request',
    act: 'propose a placement for a request',
    on: 'one',
    allow: [matching],
  },
  'placement.confirm': {
    object: 'placement',
    act: 'confirm a placement',
    on: 'one',
    allow: [matching],
    fresh: true,
    second: ['APPROVER'],
  },
  'placement.confirm-in-emergency': {
    object: 'placement',
    act: 'confirm where a household goes that must leave at once',
    on: 'one',
    allow: [matching],
    fresh: true,
    second: ['APPROVER'],
    secondFrom: 'any-region',
    within: 'offer.accept',
  },
  'placement.transfer-in-emergency': {
    object: 'placement',
    act: 'ask for another place at once for a household that must leave its own',
    on: 'one',
    allow: [coordinating],
    fresh: true,
  },
  'emergency-transfer.list': {
    object: 'request',
    act: 'list transfers in an emergency, and what is to be reviewed of them',
    on: 'many',
    allow: [may('COORDINATOR', { for: reasonsToRead }), approving, auditing],
  },
  'emergency-transfer.review': {
    object: 'request',
    act: 'review, as the own region, a transfer that another region approved in an emergency',
    on: 'one',
    allow: [approving],
    fresh: true,
  },
  'placement.override': {
    object: 'placement',
    act: 'set a hard constraint aside for a placement',
    on: 'one',
    allow: [matching],
    fresh: true,
    second: ['APPROVER'],
  },
  'placement.change': {
    object: 'placement',
    act: 'extend, shorten or cancel a placement',
    on: 'one',
    allow: [coordinating],
  },
  'placement.decline': {
    object: 'placement',
    act: 'decline a placement as its receiver',
    on: 'one',
    allow: [receiving],
  },
  'placement.record': {
    object: 'placement',
    act: 'record arrival, non-arrival or departure',
    on: 'one',
    allow: [coordinating, receiving],
  },
  'offer.list': {
    object: 'request',
    act: 'see what was offered for a request, or that nothing was found',
    on: 'one',
    allow: [may('COORDINATOR', { ties: handling, for: reasonsToRead }), approving, auditing],
  },
  'offer.read': {
    object: 'placement',
    act: 'see a place that is held for a request',
    on: 'one',
    allow: [may('COORDINATOR', { ties: handling, for: reasonsToRead }), approving],
  },
  'offer.accept': {
    object: 'placement',
    act: 'accept an offer, which asks a second person to approve its confirmation',
    on: 'one',
    allow: [matching],
    fresh: true,
  },
  'offer.change': {
    object: 'placement',
    act: 'decline or renew an offer',
    on: 'one',
    allow: [matching],
  },
  'address.reveal': {
    object: 'address',
    act: 'reveal the street address of a placement',
    on: 'one',
    allow: [may('COORDINATOR', { ties: ['assigned'], for: ['CASE_HANDLING', 'INCIDENT'] }), ...inEmergency],
    fresh: true,
  },
} as const satisfies Record<string, Rule>;
