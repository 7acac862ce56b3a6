import type { PurposeCode } from '../purpose.js';
import { may, type Allowance, type Tie } from '../rule.js';

export const handling: readonly Tie[] = ['assigned', 'listed'];
export const reasonsToRead: readonly PurposeCode[] = [
  'CASE_HANDLING',
  'PLACEMENT_MATCHING',
  'THREAT_REVIEW',
  'INCIDENT',
  'DATA_SUBJECT_REQUEST',
];

/** Whoever opened a case in an emergency reads it, in whichever region; nothing more. */
export const inEmergency: readonly Allowance[] = [
  may('COORDINATOR', { whose: ['own', 'other'], ties: ['break-glass'], for: ['INCIDENT'] }),
  may('APPROVER', { whose: ['own', 'other'], ties: ['break-glass'], for: ['INCIDENT'] }),
];

export const auditing = may('AUDITOR', { for: ['SUPERVISION_AUDIT'] });
