import { isoDate, municipalityCode, providerId, regionCode, type IsoDate } from '#kernel';
import type { ProviderAgreement, RegisteredProvider } from '../domain/registered-provider.js';
import { toProvider } from './housing.mapper.js';
import type { ProviderEntity } from './provider.entity.js';

const dayOrNull = (day: string | null): IsoDate | null => (day === null ? null : isoDate(day));

export const toRegisteredProvider = (row: ProviderEntity): RegisteredProvider => ({
  ...toProvider(row),
  version: row.version,
  permitValidFrom: dayOrNull(row.permitValidFrom),
  vettedOn: dayOrNull(row.vettedOn),
  agreement: {
    status: row.agreement as ProviderAgreement['status'],
    from: dayOrNull(row.agreementFrom),
    to: dayOrNull(row.agreementTo),
  },
  offersContactPerson: row.offersContactPerson,
  takesSeveralExMembers: row.takesSeveral,
});

export const toProviderRow = (provider: RegisteredProvider): ProviderEntity => ({
  id: provider.id,
  kind: provider.kind,
  canProtect: provider.canProtect,
  vetted: provider.vetted,
  permitValidTo: provider.permitValidTo,
  conditions: [...provider.conditions],
  catchmentRegions: [...provider.catchment.regions],
  catchmentMunicipalities: [...provider.catchment.municipalities],
  permitValidFrom: provider.permitValidFrom,
  vettedOn: provider.vettedOn,
  agreement: provider.agreement.status,
  agreementFrom: provider.agreement.from,
  agreementTo: provider.agreement.to,
  offersContactPerson: provider.offersContactPerson,
  takesSeveral: provider.takesSeveralExMembers,
  version: provider.version,
});

/** A row as it was written down then, column by column. */
type Days = 'permit_valid_to' | 'permit_valid_from' | 'vetted_on' | 'agreement_from' | 'agreement_to';
type Flags = 'can_protect' | 'vetted' | 'offers_contact_person' | 'takes_several';
type Codes = 'conditions' | 'catchment_regions' | 'catchment_municipalities';
export type StoredRow = Readonly<Record<'id' | 'kind' | 'agreement', string>> &
  Readonly<Record<Days, string | null>> &
  Readonly<Record<Flags, boolean>> &
  Readonly<Record<Codes, readonly string[]>> & { readonly version: number };

export const fromStoredRow = (row: StoredRow): RegisteredProvider => ({
  id: providerId(row.id),
  kind: row.kind as RegisteredProvider['kind'],
  canProtect: row.can_protect,
  vetted: row.vetted,
  permitValidTo: dayOrNull(row.permit_valid_to),
  conditions: row.conditions,
  catchment: {
    regions: row.catchment_regions.map(regionCode),
    municipalities: row.catchment_municipalities.map(municipalityCode),
  },
  version: row.version,
  permitValidFrom: dayOrNull(row.permit_valid_from),
  vettedOn: dayOrNull(row.vetted_on),
  agreement: {
    status: row.agreement as ProviderAgreement['status'],
    from: dayOrNull(row.agreement_from),
    to: dayOrNull(row.agreement_to),
  },
  offersContactPerson: row.offers_contact_person,
  takesSeveralExMembers: row.takes_several,
});
