import type { IsoDate } from '#kernel';
import type { Measured, PlacementRequest, Policy, World } from '#scoring';
import type { Bytes, Piece } from '../domain/pieces.js';
import type { ScenarioList } from '../domain/scenario-list.js';

/** What of the inventory is others than before. */
export type MirrorChange = {
  readonly policy: Policy;
  readonly pieces: readonly Piece[];
  /** The lists that the pieces give whole. Of units that are not among them they give what there is of `units`. */
  readonly whole: readonly ScenarioList[];
  readonly units: readonly string[];
  /** `[unit, territory, metres]` as JSON: of all units where `isAnew`, else of `units`. */
  readonly territories: Bytes;
  readonly isAnew: boolean;
};
/** One request, and what the database knows of it and the units. */
export type Asking = {
  readonly request: PlacementRequest;
  readonly asOf: IsoDate;
  readonly measured: Omit<Measured, 'territories'>;
};
/** Answers with plain JSON values. Runs in the thread of the mirror, in a world in which one asks and nobody stands. */
export type MirrorJob = (world: World, request: string) => unknown;
/** The thread ended since, and holds something else, or nothing. */
export type Answered = { readonly answer: unknown } | 'lost';

export type ChangedStates = { readonly from: string | undefined; readonly to: string };

/** A thread that holds every unit, provider, territory and place from one question to the next, in a state that has a name. */
export abstract class MirrorDesk {
  /** Is done before whatever is asked later: from the state of a name, or from nothing, to that of another. */
  abstract change(change: MirrorChange, states: ChangedStates): void;
  /** What a job of another room makes of it: `job` is a module that exports `answer`, a `MirrorJob`. */
  abstract ask(asking: Asking, job: URL, state: string): Promise<Answered>;
}
