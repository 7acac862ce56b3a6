import type { HouseholdInUnit } from '../domain/household.js';

/** The households in the units of the officer who acts. */
export abstract class Households {
  /** By placement; a proposal, and a stay elsewhere, has none. */
  abstract of(placements: readonly string[]): Promise<ReadonlyMap<string, HouseholdInUnit>>;
}
