import { describe, expect, it } from '@jest/globals';
import { isoDate, municipalityCode, providerId, regionCode } from '#kernel';
import { faultsOfProvider, widens, type RegisteredProvider } from './registered-provider.js';

const PROVIDER: RegisteredProvider = {
  id: providerId('P-1'),
  kind: 'NGO',
  canProtect: false,
  vetted: false,
  permitValidTo: isoDate('2027-06-30'),
  conditions: ['DRUG_FREE', 'CRIME_FREE'],
  catchment: { regions: [regionCode('NORD'), regionCode('SYD')], municipalities: [municipalityCode('2580')] },
  version: 3,
  permitValidFrom: null,
  vettedOn: null,
  agreement: { status: 'NONE', from: null, to: null },
  offersContactPerson: false,
  takesSeveralExMembers: false,
};
const widened = (after: Partial<RegisteredProvider>, before: Partial<RegisteredProvider> = {}) =>
  widens({ before: { ...PROVIDER, ...before }, after: { ...PROVIDER, ...before, ...after } }).map(
    ({ pointer }) => pointer,
  );
const catchment = (regions: string[], municipalities: string[] = []) => ({
  catchment: {
    regions: regions.map(regionCode),
    municipalities: municipalities.map(municipalityCode),
  },
});

describe('what lets a provider take more', () => {
  it('is that it is vetted, protects, or takes several, and never the other way', () => {
    for (const name of ['vetted', 'canProtect', 'takesSeveralExMembers'] as const) {
      expect(widened({ [name]: true })).toEqual([`/${name}`]);
      expect(widened({ [name]: false }, { [name]: true })).toEqual([]);
      expect(widened({ [name]: true }, { [name]: true })).toEqual([]);
    }
  });

  it('is a permit that ends later, or any where there was none', () => {
    const until = (day: string | null) => ({ permitValidTo: day === null ? null : isoDate(day) });
    expect(widened(until('2027-07-01'))).toEqual(['/permitValidTo']);
    expect(widened(until('2027-06-30'))).toEqual([]);
    expect(widened(until('2027-06-29'))).toEqual([]);
    expect(widened(until(null))).toEqual([]);
    expect(widened(until('2020-01-01'), until(null))).toEqual(['/permitValidTo']);
  });

  it('is a condition fewer, and not one more', () => {
    expect(widened({ conditions: ['DRUG_FREE'] })).toEqual(['/conditions']);
    expect(widened({ conditions: ['POLICE_REPORT', 'CRIME_FREE', 'DRUG_FREE'] })).toEqual([]);
  });

  it('is a catchment with another place in it, or the whole country', () => {
    expect(widened(catchment(['NORD', 'SYD', 'MITT'], ['2580']))).toEqual(['/catchment']);
    expect(widened(catchment(['NORD', 'SYD'], ['2580', '1280']))).toEqual(['/catchment']);
    expect(widened(catchment([]))).toEqual(['/catchment']);
    expect(widened(catchment(['SYD']))).toEqual([]);
    expect(widened(catchment(['SYD']), catchment([]))).toEqual([]);
  });

  it('is nothing that a plan is not judged by', () => {
    expect(widened({ offersContactPerson: true, vettedOn: isoDate('2026-11-01') })).toEqual([]);
  });
});

describe('a provider', () => {
  const known = { regions: ['NORD'], municipalities: ['2580'] };
  it('has days that follow each other, and a catchment of places that there are', () => {
    const day = isoDate('2027-01-02');
    const earlier = isoDate('2027-01-01');
    const fits = { permitValidFrom: day, permitValidTo: day };
    expect(faultsOfProvider({ ...fits, ...catchment(['NORD'], ['2580']) }, known)).toEqual([]);
    const wrong = {
      ...{ permitValidFrom: day, permitValidTo: earlier },
      agreement: { status: 'IN_FORCE', from: day, to: earlier } as const,
      ...catchment(['NORD', 'OST'], ['9999']),
    };
    expect(faultsOfProvider(wrong, known).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/permitValidTo is earlier than /permitValidFrom',
      '/agreement/to is earlier than /agreement/from',
      '/catchment/regions/1 names none of the regions',
      '/catchment/municipalities/0 names none of the municipalities',
    ]);
  });
});
