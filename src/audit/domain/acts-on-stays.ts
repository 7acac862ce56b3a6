import type { Operation } from './audit-entry.js';

/** Acts on placements, on what they break and on what is known of them: as those of `ACTS`. */
export const ACTS_ON_STAYS = {
  'placement.list': ['CONSULTATION', 'placement'],
  'placement.list-of-request': ['CONSULTATION', 'request'],
  'placement.read': ['CONSULTATION', 'placement'],
  'placement.read-moves': ['CONSULTATION', 'placement'],
  'placement.read-outcome': ['CONSULTATION', 'placement'],
  'decision.read': ['CONSULTATION', 'decision'],
  'placement.adopt': ['ALTERATION', 'placement'],
  'placement.propose': ['COLLECTION', 'placement'],
  'placement.set-aside': ['OVERRIDE', 'placement'],
  'placement.confirm': ['ALTERATION', 'placement'],
  'placement.extend': ['COLLECTION', 'placement'],
  'placement.give-way': ['ALTERATION', 'placement'],
  'placement.transfer': ['COLLECTION', 'placement'],
  'placement.transfer-in-emergency': ['ALTERATION', 'placement'],
  'placement.go-on': ['ALTERATION', 'placement'],
  'emergency-transfer.list': ['CONSULTATION', 'request'],
  'emergency-transfer.put-down': ['ALTERATION', 'request'],
  'emergency-transfer.review': ['ALTERATION', 'request'],
  'placement.follow-request': ['ALTERATION', 'placement'],
  'placement.judge-anew': ['COMBINATION', 'placement'],
  'finding.list': ['CONSULTATION', 'placement'],
  'incident.list': ['CONSULTATION', 'incident'],
  'incident.read': ['CONSULTATION', 'incident'],
  'incident.keep': ['ALTERATION', 'incident'],
} as const satisfies Readonly<Record<string, readonly [Operation, string]>>;
