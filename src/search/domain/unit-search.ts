import type { RequestId } from '#kernel';

/** How long the result of a search can be read: a working day and an evening. */
export const SEARCH_HOURS = 12;
const HOUR_MS = 3_600_000;

/** A search that was made: who asked for what, and until when it can be read. */
export type UnitSearch = {
  /** A random UUID. */
  readonly id: string;
  readonly request: RequestId;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly until: Date;
};

export const readableUntil = (askedAt: Date): Date => new Date(askedAt.getTime() + SEARCH_HOURS * HOUR_MS);

type Listed = { readonly unit: string; readonly locality: string; readonly region: string };
/** Which of the listed units are asked for. */
export type Sifting = {
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
};
export type Sifted = Sifting & { readonly after?: string | undefined; readonly limit: number };

/** A page of a list in its own order, of those that fit. After a unit that is not in the list there is nothing. */
export const pageOfListed = <T extends Listed>(
  listed: readonly T[],
  { locality, region, after, limit }: Sifted,
  fits: (one: T) => boolean = () => true,
): readonly T[] => {
  const start = after === undefined ? 0 : listed.findIndex(({ unit }) => unit === after) + 1;
  if (after !== undefined && start === 0) return [];
  const isAsked = (one: T) =>
    (locality === undefined || one.locality === locality) &&
    (region === undefined || one.region === region) &&
    fits(one);
  return listed.slice(start).filter(isAsked).slice(0, limit);
};
