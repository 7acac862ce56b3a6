import { existsSync, readFileSync } from 'node:fs';
import type { MunicipalityCode, Position, RegionCode } from '#kernel';
import type { Locality, Scenario } from '#scoring';

/** A municipality with its county's SCB code and the point of its seat. */
export type SwedishMunicipality = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly county: string;
  readonly region: RegionCode;
  readonly seat: string;
  readonly location: Position;
};
export type SwedishGeography = {
  readonly regions: Scenario['regions'];
  readonly municipalities: readonly SwedishMunicipality[];
  readonly localities: readonly Locality[];
};

/** The folder lies beside `src`, and thus one step farther away from the built files. */
const folder = (): URL => {
  const near = new URL('../../fixtures/geography/', import.meta.url);
  return existsSync(near) ? near : new URL('../../../fixtures/geography/', import.meta.url);
};

/** Police regions, municipalities and localities of Sweden. @throws Error when the package lies without its fixtures. */
export const swedishGeography = (): SwedishGeography => {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder()), 'utf8'));
  return {
    regions: read('regions.json') as SwedishGeography['regions'],
    municipalities: read('municipalities.json') as SwedishGeography['municipalities'],
    localities: read('localities.json') as SwedishGeography['localities'],
  };
};
