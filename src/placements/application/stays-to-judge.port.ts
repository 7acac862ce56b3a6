import type { RequestId } from '#kernel';
import type { Placement } from '#scoring';

/** A stay, offer or proposal that waits to be judged anew, and the turns that its changes drew. */
export type StayToJudge = {
  readonly id: string;
  readonly turns: readonly string[];
  /** Whether its own case judges it, and whether what else stands in the country is asked about. */
  readonly byCase: boolean;
  readonly byOthers: boolean;
};
/** What is judged of it, and which constraints are set aside for it. */
export type JudgedAnew = Placement & {
  readonly request: RequestId | null;
  readonly setAside: readonly string[];
};
export type FoundAnew = {
  readonly turns: readonly string[];
  /** Of each that its case judged, what it breaks. */
  readonly byCase: Readonly<Record<string, readonly string[]>>;
  readonly byOthers: readonly string[];
  /** Of those, whom anything is against; undefined where the country is to be asked. */
  readonly against: readonly string[] | undefined;
};
/** Of which something was found, or is found no more. */
export type FoundOtherwise = { readonly placement: string; readonly region: string | null };

/** How many are taken up at most: of what has changed, and of what was put down with everybody. */
export type AtOnce = { readonly changed: number; readonly ofEverybody: number };

/** What waits to be judged anew, of the whole country. */
export abstract class StaysToJudge {
  /** Puts everybody down where this is a day on which nobody did. */
  abstract wantToday(): Promise<void>;
  /**
   * Makes everything that the running transaction reads come from one moment, and lets nobody else judge until it ends. False
   * when somebody does already. Call it first.
   */
  abstract begin(): Promise<boolean>;
  /** What waits for longest: of what has changed, and of what was put down with everybody. */
  abstract waiting(atOnce: AtOnce): Promise<readonly StayToJudge[]>;
  /** Those that stand, are offered or proposed. */
  abstract withIds(ids: readonly string[]): Promise<readonly JudgedAnew[]>;
  /** Notes what was found, asks the country about the rest, and takes off the list what was read. */
  abstract judged(found: FoundAnew, at: Date): Promise<readonly FoundOtherwise[]>;
}
