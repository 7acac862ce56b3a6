import { may, type Rule } from '../rule.js';
import { auditing, reasonsToRead } from './usual.js';

const administering = may('POLICY_ADMIN', { whose: ['national'] });

export const eventRules = {
  'event.list': {
    object: 'event',
    act: 'see what happened to what one may see, and follow it',
    on: 'many',
    allow: [
      may('COORDINATOR', { for: reasonsToRead }),
      may('APPROVER', { for: ['CASE_HANDLING'] }),
      may('HOUSING_OFFICER', { for: ['INVENTORY_DUTY'] }),
      auditing,
      may('ANALYST', { for: ['THREAT_REVIEW', 'INCIDENT'] }),
      may('POLICY_ADMIN'),
      may('REGISTER_KEEPER', { for: ['INVENTORY_DUTY'] }),
      may('INTEGRATION'),
    ],
  },
  'webhook.list': {
    object: 'webhook',
    act: 'list where events are sent to',
    on: 'many',
    allow: [may('POLICY_ADMIN')],
  },
  'webhook.read': {
    object: 'webhook',
    act: 'see what could not be delivered to a webhook',
    on: 'one',
    allow: [administering],
  },
  'webhook.open': {
    object: 'webhook',
    act: 'have events sent to an address outside',
    on: 'many',
    allow: [may('POLICY_ADMIN')],
    fresh: true,
  },
  'webhook.end': {
    object: 'webhook',
    act: 'send nothing more to a webhook',
    on: 'one',
    allow: [administering],
  },
  'webhook.redeliver': {
    object: 'webhook',
    act: 'send an event again that could not be delivered',
    on: 'one',
    allow: [administering],
  },
} as const satisfies Record<string, Rule>;
