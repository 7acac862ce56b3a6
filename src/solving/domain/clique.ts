import type { Apart } from './apart.js';
import { bitsOf, hasBit, intersect, setBit } from './bit-matrix.js';
import { at, type Pool } from './pool.js';
import type { Row } from './row.js';

/**
 * Requests that may not be near each other, with units such that every unit of one request is too near every unit of
 * every other, on one night that all the stays share: at most one of these columns can be chosen.
 */
export type Clique = { readonly night: number; readonly places: Map<number, Uint32Array> };

const allOnes = (words: number) => new Uint32Array(words).fill(0xffffffff);

export function cliqueOf(pool: Pool, apart: Apart, members: readonly number[]): Clique {
  const places = new Map<number, Uint32Array>();
  let night = -Infinity;
  for (const column of members) {
    const request = at(pool.request, column);
    const mask = places.get(request) ?? new Uint32Array(apart.near.words);
    setBit(mask, at(pool.unit, column));
    places.set(request, mask);
    night = Math.max(night, at(pool.arrival, column));
  }
  return { night, places };
}

/** Makes the clique as large as it can be without giving up a member: more units, then more requests, then each alone. */
export function lift(pool: Pool, apart: Apart, clique: Clique): void {
  addCommonUnits(pool, apart, clique);
  addRequests(pool, apart, clique);
  widen(apart, clique);
}

export function rowOf(pool: Pool, apart: Apart, { night, places }: Clique): Row {
  const columns: number[] = [];
  for (const [request, mask] of places) {
    const end = at(pool.first, request + 1);
    for (let column = at(pool.first, request); column < end; column++)
      if (hasBit(mask, at(pool.unit, column)) && covers(pool, column, night)) columns.push(column);
  }
  const sorted = Int32Array.from(columns).sort();
  return { name: `${apart.constraint}:${fingerprint(sorted)}`, columns: sorted, atMost: 1 };
}

const covers = (pool: Pool, column: number, night: number) =>
  at(pool.arrival, column) <= night && night < at(pool.departure, column);

/** Two numbers that tell one list of columns from another (FNV-1a, twice). */
function fingerprint(columns: Int32Array): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const column of columns) {
    a = Math.imul(a ^ column, 0x01000193) >>> 0;
    b = Math.imul(b ^ (column + 0x7f4a7c15), 0x85ebca6b) >>> 0;
  }
  return `${columns.length}.${a.toString(36)}${b.toString(36)}`;
}

/** Keeps in `mask` only units near every one of these. */
function leaveNear(mask: Uint32Array, apart: Apart, units: Uint32Array): void {
  for (const unit of bitsOf(units)) intersect(mask, apart.near.row(unit));
}

/** Units near every unit of all requests. */
function nearToAll(apart: Apart, clique: Clique): Uint32Array {
  const mask = allOnes(apart.near.words);
  for (const units of clique.places.values()) leaveNear(mask, apart, units);
  return mask;
}

/** Adds units for all requests at once, each near everything that is in: the geometric half of a product clique. */
function addCommonUnits(pool: Pool, apart: Apart, clique: Clique): void {
  const candidates = nearToAll(apart, clique);
  const common: number[] = [];
  const seed = [...clique.places.values()][0];
  const [start = 0] = seed ? bitsOf(seed) : [];
  for (const unit of nearestFirst(pool, candidates, start)) {
    if (!hasBit(candidates, unit)) continue;
    common.push(unit);
    intersect(candidates, apart.near.row(unit));
  }
  for (const mask of clique.places.values()) for (const unit of common) setBit(mask, unit);
}

function nearestFirst(pool: Pool, units: Uint32Array, start: number): readonly number[] {
  const [x, y] = pool.units[start]?.unit.location ?? [0, 0];
  const squeeze = Math.cos((y * Math.PI) / 180);
  return [...bitsOf(units)]
    .filter((unit) => unit < pool.units.length && at(pool.firstOfUnit, unit) < at(pool.firstOfUnit, unit + 1))
    .map((unit) => {
      const [a, b] = pool.units[unit]?.unit.location ?? [0, 0];
      return { unit, squared: ((a - x) * squeeze) ** 2 + (b - y) ** 2 };
    })
    .sort((a, b) => a.squared - b.squared || a.unit - b.unit)
    .map(({ unit }) => unit);
}

function addRequests(pool: Pool, apart: Apart, clique: Clique): void {
  const friends = allOnes(apart.requests.words);
  for (const request of clique.places.keys()) intersect(friends, apart.requests.row(request));
  const mask = nearToAll(apart, clique);
  for (const request of bitsOf(friends)) {
    if (request >= pool.requests.length || !hasBit(friends, request)) continue;
    if (!offersAny(pool, { request, mask, night: clique.night })) continue;
    const units = mask.slice();
    clique.places.set(request, units);
    leaveNear(mask, apart, units);
    intersect(friends, apart.requests.row(request));
  }
}

/** Gives each request in turn every unit that is near all units of the others. */
function widen(apart: Apart, clique: Clique): void {
  if (clique.places.size < 2) return;
  const nearToFormer = allOnes(apart.near.words);
  const nearToLatter = nearToThoseAfter(apart, clique);
  for (const request of clique.places.keys()) {
    const units = nearToLatter.pop() ?? allOnes(apart.near.words);
    intersect(units, nearToFormer);
    clique.places.set(request, units);
    leaveNear(nearToFormer, apart, units);
  }
}

/** Units near to all of the requests after each, that of the first request last. */
function nearToThoseAfter(apart: Apart, { places }: Clique): Uint32Array[] {
  const mask = allOnes(apart.near.words);
  return [...places.values()].reverse().map((units) => {
    const after = mask.slice();
    leaveNear(mask, apart, units);
    return after;
  });
}

function offersAny(
  pool: Pool,
  { request, mask, night }: { request: number; mask: Uint32Array; night: number },
): boolean {
  const end = at(pool.first, request + 1);
  for (let column = at(pool.first, request); column < end; column++)
    if (hasBit(mask, at(pool.unit, column)) && covers(pool, column, night)) return true;
  return false;
}
