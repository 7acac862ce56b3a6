/** Why the country is planned anew: what changed, or that a night has passed. */
export const PLAN_CAUSES = [
  'REQUEST',
  'STAY',
  'HOUSING',
  'GROUND',
  'PAIR',
  'POLICY',
  'INCIDENT',
  'NIGHT',
] as const;
export type PlanCause = (typeof PLAN_CAUSES)[number];

/** What changed since the last plan that nobody asked for. */
export type WantedPlan = {
  readonly ids: readonly string[];
  readonly causes: readonly PlanCause[];
  /** An emergency was granted since: it does not wait for the plan under way. */
  readonly urgent: boolean;
  /** An emergency that was granted a place has none. */
  readonly emergencyWaits: boolean;
  readonly since: Date;
  readonly latest: Date;
  /** By the same clock as the two before. */
  readonly now: Date;
  /** The run under way that nobody asked for, if there is one. */
  readonly underWay: string | null;
};

/** Changes come together: a plan begins once nothing changed for so long, and at the latest so long after the first. */
export const QUIET_MS = 15_000;
export const LATEST_MS = 100_000;

/**
 * Whether to begin now: at once for an emergency, else when nothing more seems to come, within two minutes. Only a new
 * emergency ends the plan under way.
 */
export const isDue = (wanted: WantedPlan): boolean => {
  if (wanted.urgent) return true;
  if (wanted.underWay !== null) return false;
  if (wanted.emergencyWaits) return true;
  const now = wanted.now.getTime();
  const [quiet, waited] = [now - wanted.latest.getTime(), now - wanted.since.getTime()];
  return quiet >= QUIET_MS || waited >= LATEST_MS;
};
