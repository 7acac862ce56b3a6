import type { Brand } from './brand.js';

/** A calendar day as the count of days since 1970-01-01. */
export type Day = Brand<number, 'Day'>;
/** A calendar day written `YYYY-MM-DD`. */
export type IsoDate = Brand<string, 'IsoDate'>;

const MILLISECONDS = 86_400_000;

export const isoDate = (raw: string): IsoDate => raw as IsoDate;
export const day = (count: number): Day => count as Day;
export const dayOf = (date: IsoDate): Day => (Date.parse(`${date}T00:00:00Z`) / MILLISECONDS) as Day;
export const dateOf = (count: Day): IsoDate =>
  new Date(count * MILLISECONDS).toISOString().slice(0, 10) as IsoDate;
export const plusDays = (start: Day, count: number): Day => (start + count) as Day;

/** Days `from` up to but not including `to`; `to` is `Infinity` when the period is open. */
export type Period = { readonly from: Day; readonly to: Day };

export const FOREVER = Infinity as Day;
export const overlap = (a: Period, b: Period): boolean => a.from < b.to && b.from < a.to;
export const covers = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
export const holds = (period: Period, on: Day): boolean => period.from <= on && on < period.to;
