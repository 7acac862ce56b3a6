import type { Country } from './a-country.js';

export type Figures = {
  readonly frozen: number;
  readonly accepted: number;
  readonly confirmed: number;
  /** What happened how often, the most frequent first. */
  readonly happened: readonly (readonly [string, number])[];
};

/** What became of everybody: whose search was ever frozen, and how many of the accepted offers were confirmed. */
export const figuresOf = async ({ sql, tally }: Country): Promise<Figures> => {
  const frozen = await sql(`SELECT DISTINCT actor FROM fristad.search_freeze`);
  const of = (what: string) => tally.get(what) ?? 0;
  const happened = [...tally].toSorted(([, one], [, other]) => other - one);
  return { frozen: frozen.length, accepted: of('accepted'), confirmed: of('confirmed'), happened };
};
