import type { LocalityCode, MunicipalityCode, Position, RegionCode } from '#kernel';

/** One of the seven police regions. */
export type Region = { readonly code: RegionCode; readonly name: string };
export type Municipality = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly region: RegionCode;
};
/** A town or built-up place: the level at which people must not cluster. */
export type Locality = {
  readonly code: LocalityCode;
  readonly name: string;
  readonly municipality: MunicipalityCode;
  readonly population: number;
  readonly location: Position;
};
export type Geography = {
  readonly regions: readonly Region[];
  readonly municipalities: readonly Municipality[];
  readonly localities: readonly Locality[];
};
