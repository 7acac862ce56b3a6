import type { Guard } from './guard.js';

/** Where a request and a stay may go, as whoever decides and whoever places people would say it. */
const OF_REQUESTS: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['DRAFT', 'SUBMITTED', 'WITHDRAWN'],
  GRANTED: ['PARKED', 'SUBMITTED', 'WITHDRAWN'],
  PARKED: ['GRANTED', 'SUBMITTED', 'WITHDRAWN'],
  REFUSED: ['DRAFT', 'SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['GRANTED', 'REFUSED', 'SUBMITTED', 'WITHDRAWN'],
};
const OF_STAYS: Readonly<Record<string, readonly string[]>> = {
  ARRIVED: ['DEPARTED', 'SUPERSEDED'],
  CONFIRMED: ['ARRIVED', 'CANCELLED', 'NOT_ARRIVED', 'SUPERSEDED'],
  PROPOSED: ['CANCELLED', 'PROVISIONAL'],
  PROVISIONAL: ['CANCELLED', 'CONFIRMED'],
};
/** From every status to every other, also of those from which nothing goes on. */
const steps = (of: string, next: Readonly<Record<string, readonly string[]>>, ends: string): Guard => ({
  ...{ it: `a ${of} goes on by the steps that there are, and by no other`, role: 'fristad_national' },
  call: `(
    SELECT jsonb_object_agg(was, next) FROM (
      SELECT was, jsonb_agg(becomes ORDER BY becomes COLLATE "C") AS next
      FROM unnest('{${Object.keys(next).join()},${ends}}'::text[]) AS was,
           unnest('{${Object.keys(next).join()},${ends}}'::text[]) AS becomes
      WHERE fristad.is_${of}_step(was, becomes) GROUP BY was) AS steps)`,
  answers: next,
});

export const STEPS: readonly Guard[] = [
  steps('request', OF_REQUESTS, 'WITHDRAWN'),
  steps('placement', OF_STAYS, 'DEPARTED,CANCELLED,NOT_ARRIVED,SUPERSEDED'),
];
