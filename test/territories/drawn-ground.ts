import { siteAt } from '../harness/a-country.js';

export const { lon, lat } = siteAt(0);
/** A square of so many degrees around the first site, which lies in NORD. */
export const square = (half: number, [x, y]: readonly [number, number] = [lon, lat]) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
      [x - half, y - half],
    ],
  ],
});
export const GROUND = {
  groups: ['G1'],
  class: 'RISK',
  confidence: 0.5,
  validFrom: '2026-01-01',
  validTo: '2027-06-01' as string | null,
  geometry: square(0.01) as object,
  source: 'LOCAL_INTELLIGENCE',
  reason: 'NEW_GROUND',
};
export const keyed = (key: string, version?: number) => ({
  'idempotency-key': key,
  ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
});
export const at = (version: number) => ({ 'if-match': `"${version}"` });
