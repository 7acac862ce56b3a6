export type ScenarioImport = {
  readonly digest: string;
  readonly asOf: string;
  readonly policyVersion: string;
};
/** Its digest depends on every region's cases: who sees one region only does not see it. */
export type LatestImport = Pick<ScenarioImport, 'policyVersion'>;

/** Which scenarios were taken in, and when. */
export abstract class Imports {
  /** Lets one import at a time go on; the next waits for this transaction's end. */
  abstract queueUp(): Promise<void>;
  abstract has(digest: string): Promise<boolean>;
  abstract add(scenarioImport: ScenarioImport): Promise<void>;
  abstract latest(): Promise<LatestImport | undefined>;
}
