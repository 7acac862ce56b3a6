import type { Apart } from '../apart.js';
import { cliqueOf, lift, rowOf } from '../clique.js';
import { at, type Pool } from '../pool.js';
import { TOLERANCE, type Row, type Support } from '../row.js';

/** Rows of one apartness that the point breaks: cliques grown greedily from each column, lifted to all columns. Yields after each. */
export function* separateCliques(
  pool: Pool,
  apart: Apart,
  support: Support,
): Generator<void, readonly Row[]> {
  const kin = support
    .filter(({ column }) => apart.requests.row(at(pool.request, column)).some((word) => word !== 0))
    .sort((a, b) => b.value - a.value || a.column - b.column);
  const rows = new Map<string, Row>();
  const used = new Set<number>();
  for (const seed of kin) {
    if (used.has(seed.column)) continue;
    const { members, sum } = grow(pool, apart, { seed, kin });
    if (sum <= 1 + TOLERANCE || !sharesRequests(pool, members)) continue;
    for (const member of members) used.add(member);
    const row = liftedRow(pool, apart, members);
    rows.set(row.name, row);
    yield;
  }
  return [...rows.values()];
}

export function liftedRow(pool: Pool, apart: Apart, members: readonly number[]): Row {
  const clique = cliqueOf(pool, apart, members);
  lift(pool, apart, clique);
  return rowOf(pool, apart, clique);
}

type Growth = { readonly seed: Support[number]; readonly kin: Support };

function grow(pool: Pool, apart: Apart, { seed, kin }: Growth) {
  const members = [seed.column];
  let sum = seed.value;
  let [from, to] = [at(pool.arrival, seed.column), at(pool.departure, seed.column)];
  for (const { column, value } of kin) {
    if (column === seed.column) continue;
    const [start, end] = [at(pool.arrival, column), at(pool.departure, column)];
    if (start >= to || from >= end) continue;
    if (!members.every((member) => excludes(pool, apart, [member, column]))) continue;
    members.push(column);
    sum += value;
    from = Math.max(from, start);
    to = Math.min(to, end);
  }
  return { members, sum };
}

/** At most one of the two columns, given that their stays share a night: same request, or kin too near each other. */
function excludes(pool: Pool, apart: Apart, [a, b]: readonly [number, number]): boolean {
  const [r, s] = [at(pool.request, a), at(pool.request, b)];
  return r === s || (apart.requests.get(r, s) && apart.near.get(at(pool.unit, a), at(pool.unit, b)));
}

const sharesRequests = (pool: Pool, members: readonly number[]): boolean =>
  members.some((member) => at(pool.request, member) !== at(pool.request, members[0] ?? member));
