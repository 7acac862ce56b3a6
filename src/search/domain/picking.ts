/** How a place that is picked from a search fares. It says the same of every search. */
export const PICKING_CODES = ['LIKELY_REFUSED'] as const;
export const picking = {
  code: PICKING_CODES[0],
  sentence:
    'The list ranks as if nobody had a place: a unit that is picked from it is likely to be refused, each refusal counts, and many freeze the search. See the offers of the request first: what the plan of the country finds for it is held, and never counts.',
} as const;
