import type { HousingUnit } from '../domain/housing-unit.js';
import type { Stay } from '../domain/stays-in-the-way.js';

/** A unit and how often it was changed, counted from 1. */
export type StoredUnit = { readonly unit: HousingUnit; readonly version: number };
/** The units of whoever acts: those of an officer's provider or municipality, and no other. */
export abstract class ManagedUnits {
  abstract find(id: string): Promise<StoredUnit | undefined>;
  /** From now on nobody confirms a stay there until the act is over. */
  abstract lock(id: string): Promise<void>;
  /** From now on nobody judges by where any unit lies until the act is over. */
  abstract lockToCorrect(id: string): Promise<void>;
  /** The stays that stand, in the order of their arrival. */
  abstract staysIn(id: string): Promise<readonly Stay[]>;
  abstract add(units: readonly HousingUnit[]): Promise<void>;
  /** Replaces the unit of that version; false when there is another by now. */
  abstract replace(unit: StoredUnit): Promise<boolean>;
  /** Lays the unit elsewhere, or lets it rest otherwise, and counts that as a change; an approval must be used by now. */
  abstract correct(unit: StoredUnit): Promise<boolean>;
}
