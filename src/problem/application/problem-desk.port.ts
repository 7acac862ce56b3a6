import type { IsoDate } from '#kernel';
import type { Assignment, Policy } from '#scoring';
import type { Losses } from '../domain/losses.js';
import type { Bytes, Piece } from '../domain/pieces.js';

export type { Bytes } from '../domain/pieces.js';

/** Everything that is kept and may be placed. Its lists come in pieces, in any order: nobody here holds it whole. */
export type Collected = {
  readonly asOf: IsoDate;
  readonly policy: Policy;
  readonly pieces: readonly Piece[];
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

export type JudgedAll = { readonly findings: ReadonlyMap<string, number>; readonly losses: Losses };

/** What is done with everything that is kept, away from the event loop. Each is given what it is asked about for good. */
export abstract class ProblemDesk {
  /** The bytes of a `fristad-scenario/1` file, in scenario order. */
  abstract write(collected: Collected): Promise<Bytes>;
  abstract freeze(surveyed: Surveyed): Promise<Frozen>;
  /** How many findings each constraint has about the placements that stand, and what of a plan no longer holds. */
  abstract judge(surveyed: Surveyed, planned: readonly Assignment[]): Promise<JudgedAll>;
}
