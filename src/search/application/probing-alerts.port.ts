/** An actor whose search was frozen for running into refusals too often. */
export type ProbingAlert = {
  readonly id: string;
  readonly actor: string;
  readonly region: string;
  readonly at: Date;
  /** How often, within how many days. */
  readonly events: number;
  readonly days: number;
  readonly liftedAt: Date | null;
};

/** What auditors are told of probing: of their region, or of all. */
export abstract class ProbingAlerts {
  /** Newest first, at most 200. */
  abstract all(): Promise<readonly ProbingAlert[]>;
}
