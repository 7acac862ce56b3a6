import type { HousingUnit } from '../domain/housing-unit.js';
import type { Provider } from '../domain/provider.js';
import type { UnitScope } from '../domain/unit-scope.js';

/** Which units to list: every limit given must hold; `after` is the id that the page before ended with. */
export type UnitFilter = {
  readonly kind?: string | undefined;
  readonly sharing?: string | undefined;
  readonly provider?: string | undefined;
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  readonly feature?: string | undefined;
  readonly minBeds?: number | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A unit and how often it was changed. */
export type VersionedUnit = HousingUnit & { readonly version: number };

/** Some providers, or some units. */
export type HousingPiece = {
  readonly providers: readonly Provider[];
  readonly units: readonly HousingUnit[];
};

/** The providers and their housing units. */
export abstract class Housing {
  abstract providers(): Promise<readonly Provider[]>;
  /** Everything, some hundred of each at a time. */
  abstract inPieces(): AsyncIterable<HousingPiece>;
  /** All units, some hundred at a time. */
  abstract unitsInPieces(): AsyncIterable<Pick<HousingPiece, 'units'>>;
  abstract providersWith(ids: readonly string[]): Promise<readonly Provider[]>;
  abstract unitsWith(ids: readonly string[]): Promise<readonly HousingUnit[]>;
  abstract findUnit(id: string): Promise<HousingUnit | undefined>;
  abstract findProvider(id: string): Promise<Provider | undefined>;
  /** At most `limit` of the units in scope, in the order of their ids. */
  abstract page(filter: UnitFilter, scope: UnitScope): Promise<readonly VersionedUnit[]>;
  abstract add(providers: readonly Provider[], units: readonly HousingUnit[]): Promise<void>;
}
