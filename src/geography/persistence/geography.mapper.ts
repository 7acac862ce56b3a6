import { localityCode, municipalityCode, regionCode } from '#kernel';
import { positionOf } from '#platform';
import type { Locality, Municipality, Region } from '../domain/geography.js';
import type { LocalityEntity } from './locality.entity.js';
import type { MunicipalityEntity } from './municipality.entity.js';
import type { RegionEntity } from './region.entity.js';

export const toRegion = ({ code, name }: RegionEntity): Region => ({ code: regionCode(code), name });

export const toMunicipality = ({ code, name, region }: MunicipalityEntity): Municipality => ({
  code: municipalityCode(code),
  name,
  region: regionCode(region),
});

export const toLocality = (row: LocalityEntity): Locality => ({
  code: localityCode(row.code),
  name: row.name,
  municipality: municipalityCode(row.municipality),
  population: row.population,
  location: positionOf(row.location),
});
