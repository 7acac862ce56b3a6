import type { IncidentTransfer } from './incident-transfer.js';

/** Why a household stays for now where it breaks a constraint. */
export const KEEP_REASONS = [
  'RISK_ASSESSED_AS_LOW',
  'PROTECTED_OTHERWISE',
  'LEAVES_SOON',
  'MOVING_IS_WORSE',
  'HOUSEHOLD_STAYS',
  'FACTS_TO_BE_CORRECTED',
] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];

/**
 * How far an incident has come: nobody has answered it, or what was kept is to be answered anew, or no other place was found; kept
 * until a day; another place is asked for; found no more; or the stay is over.
 */
export const INCIDENT_STATUSES = ['OPEN', 'KEPT', 'LEAVING', 'RESOLVED', 'ENDED'] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

export const INCIDENT_URGENCIES = ['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'] as const;
export type IncidentUrgency = (typeof INCIDENT_URGENCIES)[number];

/** That a stay, an offer or a proposal breaks a constraint, and how that was answered. */
export type Incident = {
  readonly id: string;
  readonly placement: string;
  readonly request: string | null;
  readonly person: string;
  /** What depends on others is one, whatever it is. */
  readonly constraint: string;
  readonly status: IncidentStatus;
  readonly urgency: IncidentUrgency;
  readonly openedAt: Date;
  /** By when it is to be answered; null once it is closed. */
  readonly due: Date | null;
  readonly overdue: boolean;
  /** Counts every answer; the entity tag. */
  readonly version: number;
  readonly keptUntil: string | null;
  readonly keptFor: KeepReason | null;
  readonly keptBy: string | null;
  readonly keptAt: Date | null;
  readonly closedAt: Date | null;
  /** The latest other place that was asked for. */
  readonly transfer: IncidentTransfer | null;
};
