import type { Brand } from './brand.js';

export type RegionCode = Brand<string, 'RegionCode'>;
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;
export type LocalityCode = Brand<string, 'LocalityCode'>;
export type GroupCode = Brand<string, 'GroupCode'>;
export type TerritoryId = Brand<string, 'TerritoryId'>;
export type ProviderId = Brand<string, 'ProviderId'>;
export type UnitId = Brand<string, 'UnitId'>;
export type RequestId = Brand<string, 'RequestId'>;
export type PlacementId = Brand<string, 'PlacementId'>;
/** Pseudonym of a protected person; never a name or a personal number. */
export type PersonKey = Brand<string, 'PersonKey'>;

export const regionCode = (raw: string) => raw as RegionCode;
export const municipalityCode = (raw: string) => raw as MunicipalityCode;
export const localityCode = (raw: string) => raw as LocalityCode;
export const groupCode = (raw: string) => raw as GroupCode;
export const territoryId = (raw: string) => raw as TerritoryId;
export const providerId = (raw: string) => raw as ProviderId;
export const unitId = (raw: string) => raw as UnitId;
export const requestId = (raw: string) => raw as RequestId;
export const placementId = (raw: string) => raw as PlacementId;
export const personKey = (raw: string) => raw as PersonKey;
