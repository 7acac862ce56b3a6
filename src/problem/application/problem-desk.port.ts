import type { IsoDate } from '#kernel';
import type { Measured, Policy, Scenario } from '#scoring';
import type { ScenarioList } from '../domain/scenario-list.js';

/** JSON as bytes that lie alone in their memory: whoever hands them over has them no more. */
export type Bytes = Uint8Array<ArrayBuffer>;
/** Everything that is kept and may be placed. Its lists come in pieces, in any order: nobody here holds it whole. */
export type Collected = {
  readonly asOf: IsoDate;
  readonly policy: Policy;
  readonly pieces: readonly { readonly list: ScenarioList; readonly members: Bytes }[];
};
/** With what the database measured, a `Measured` as JSON. */
export type Surveyed = Collected & { readonly measured: Bytes };
/** Problem and distances are JSON, packed by gzip. */
export type Frozen = {
  readonly problem: Bytes;
  readonly measured: Bytes;
  readonly digest: string;
  readonly policyVersion: string;
};

/** Answers with plain JSON values. Runs in the thread of the desk. */
export type DeskJob = (
  problem: { readonly scenario: Scenario; readonly measured: Measured },
  about: string,
) => unknown;

/** What is done with everything that is kept, away from the event loop. Each is given what it is asked about for good. */
export abstract class ProblemDesk {
  /** The bytes of a `fristad-scenario/1` file, in scenario order. */
  abstract write(collected: Collected): Promise<Bytes>;
  abstract freeze(surveyed: Surveyed): Promise<Frozen>;
  /** What a job of another room makes of it: `job` is a module that exports `answer`, a `DeskJob`. */
  abstract ask(surveyed: Surveyed, job: URL, about: string): Promise<unknown>;
  /** How many findings each constraint has about the placements that stand. */
  abstract findings(surveyed: Surveyed): Promise<ReadonlyMap<string, number>>;
}
