import { dateOf, dayOf, isoDate, plusDays, requestId, unitId } from '#kernel';
import type { Assignment } from '../domain/plan.js';

/** `request` in `unit` from the arrival, for 30 nights unless told. */
export const assigned = (
  request: string,
  unit: string,
  { arrival = '2026-12-01', nights = 30 }: { readonly arrival?: string; readonly nights?: number } = {},
): Assignment => ({
  request: requestId(request),
  unit: unitId(unit),
  arrival: isoDate(arrival),
  departure: dateOf(plusDays(dayOf(isoDate(arrival)), nights)),
});
