export type ScenarioImport = {
  readonly digest: string;
  readonly asOf: string;
  readonly policyVersion: string;
};
/** Its digest depends on every region's cases: who sees one region only does not see it. */
export type LatestImport = Pick<ScenarioImport, 'policyVersion'>;

/** A person that an import names, in a list under an id (of a pair: the other person). */
export type NamedPerson = { readonly list: string; readonly id: string; readonly person: string };
/** One of those that were named, by its place among them: its case takes nothing more. */
export type ClosedCase = { readonly place: number; readonly why: 'ERASED' | 'MERGED' };

/** Which scenarios were taken in, and when. */
export abstract class Imports {
  /** Lets one import at a time go on; the next waits for this transaction's end. */
  abstract queueUp(): Promise<void>;
  /** Those whose case was erased or merged into another, but for what is there already. */
  abstract closed(named: readonly NamedPerson[]): Promise<readonly ClosedCase[]>;
  abstract has(digest: string): Promise<boolean>;
  abstract add(scenarioImport: ScenarioImport): Promise<void>;
  abstract latest(): Promise<LatestImport | undefined>;
}
