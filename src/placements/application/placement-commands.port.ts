export type Outcome = { readonly code: 'CONFIRMED' | 'PLACEMENT_NOT_PERMITTED'; readonly version: number };
export type PlacementCommand = {
  readonly key: string;
  readonly placement: string;
  readonly asks: unknown;
  readonly at: Date;
};
export type Claim =
  | { readonly claimed: true }
  | { readonly claimed: false; readonly same: boolean; readonly outcome: Outcome | null };

/** The commands of whoever acts, by their keys: each takes effect once. */
export abstract class PlacementCommands {
  /** Claims the key in the transaction that runs; waits for another that holds it. */
  abstract claim(command: PlacementCommand): Promise<Claim>;
  abstract settle(key: string, outcome: Outcome): Promise<void>;
  abstract outcomeOf(key: string, placement: string): Promise<Outcome | undefined>;
}
