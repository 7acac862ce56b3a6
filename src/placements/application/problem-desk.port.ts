import type { IsoDate } from '#kernel';
import type { Policy } from '#scoring';
import type { ScenarioList } from './import-reader.port.js';
import type { ShownRanking } from './shown-ranking.js';

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
export type Frozen = {
  readonly problem: Bytes;
  readonly measured: Bytes;
  readonly digest: string;
  readonly policyVersion: string;
};

/** What is done with everything that is kept, away from the event loop. Each is given what it is asked about for good. */
export abstract class ProblemDesk {
  /** The bytes of a `fristad-scenario/1` file, in scenario order. */
  abstract write(collected: Collected): Promise<Bytes>;
  abstract freeze(surveyed: Surveyed): Promise<Frozen>;
  /**
   * The units that suit one request, best first, and why each other unit does not: as if nobody else had a place anywhere.
   * Undefined when that request is not among those that ask.
   */
  abstract rank(surveyed: Surveyed, request: string): Promise<ShownRanking | undefined>;
  /** How many findings each constraint has about the placements that stand. */
  abstract findings(surveyed: Surveyed): Promise<ReadonlyMap<string, number>>;
}
