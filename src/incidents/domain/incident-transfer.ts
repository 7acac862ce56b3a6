/**
 * How far another place for a household is that answers what its stay breaks: asked, and not planned yet; planned, and no place found;
 * offered; confirmed; or asked for no more.
 */
export const INCIDENT_TRANSFER_STATUSES = [
  'PLANNING',
  'NO_PLACE_FOUND',
  'OFFERED',
  'CONFIRMED',
  'WITHDRAWN',
] as const;

/** Another place that is asked for, since the stay breaks a constraint. */
export type IncidentTransfer = {
  /** That was made and granted for it. */
  readonly request: string;
  readonly status: (typeof INCIDENT_TRANSFER_STATUSES)[number];
  readonly askedBy: string;
  /** ISO 8601, UTC. */
  readonly askedAt: string;
  /** The run that plans it, or found what is offered, or that there is nothing. */
  readonly run: string | null;
  /** The placement that is offered or confirmed. */
  readonly offer: string | null;
};

/** As many as one act asks for. */
export const MOST_TRANSFERRED = 200;
/** For how long a place is asked for where the stay should be over already. */
export const NIGHTS_BEYOND = 14;
