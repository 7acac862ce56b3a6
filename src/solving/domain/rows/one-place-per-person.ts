import { at, type Pool } from '../pool.js';
import type { Shared } from './night-family.js';

/** A person who asks more than once has one place on every night. Standing stays have ruled their nights out already. */
export const personOf = (pool: Pool, person: number): Shared | undefined => {
  const requests = pool.requestsOfPerson[person] ?? [];
  if (requests.length < 2) return undefined;
  const key = pool.requests[requests[0] ?? -1]?.request.person ?? '';
  return {
    name: `one-place-per-person:${key}`,
    scope: { pool, rest: 0, standing: [] },
    columns: () => Int32Array.from(requests.flatMap((request) => columnsOf(pool, request))),
    load: () => 1,
    capacity: 1,
  };
};

const columnsOf = (pool: Pool, request: number): readonly number[] => {
  const first = at(pool.first, request);
  return Array.from({ length: at(pool.first, request + 1) - first }, (_, i) => first + i);
};
