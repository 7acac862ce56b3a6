import { isoDate, type IsoDate } from '#kernel';

export type Dates = { readonly from: IsoDate; readonly to: IsoDate | null };

/** Reads a `daterange` column, `[2026-01-01,2026-02-01)` or `[2026-01-01,)`: half-open, `to` is null when open. */
export const datesOf = (range: string): Dates => {
  const [, from, to] = /^\[(\d+-\d\d-\d\d),(\d+-\d\d-\d\d)?\)$/.exec(range) ?? [];
  if (from === undefined) throw new TypeError(`Not a half-open range of days: ${range}`);
  return { from: isoDate(from), to: to === undefined ? null : isoDate(to) };
};
