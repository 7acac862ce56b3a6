import type { RequestInWorld, UnitInWorld, World } from '#scoring';

/** Every admissible (request, unit, arrival day) of a scenario, packed; sorted by request, then unit, then day. */
export type Pool = {
  readonly world: World;
  readonly requests: readonly RequestInWorld[];
  readonly units: readonly UnitInWorld[];
  readonly size: number;
  readonly request: Int32Array;
  readonly unit: Int32Array;
  readonly arrival: Int32Array;
  readonly departure: Int32Array;
  /** Weighted points of the column by itself, standing neighbours included. */
  readonly safety: Float64Array;
  readonly suitability: Float64Array;
  /** Coverage weight of each request. */
  readonly weight: Float64Array;
  /** Columns of request `r` are `first[r] … first[r + 1] - 1`. */
  readonly first: Int32Array;
  /** The columns of unit `u` are `byUnit[firstOfUnit[u] … firstOfUnit[u + 1] - 1]`. */
  readonly byUnit: Int32Array;
  readonly firstOfUnit: Int32Array;
  /** Index of each unit's locality, and the units of each locality. */
  readonly locality: Int32Array;
  readonly unitsOfLocality: readonly (readonly number[])[];
  /** Index of each request's person, and the requests of each person. */
  readonly person: Int32Array;
  readonly requestsOfPerson: readonly (readonly number[])[];
};

/** What one request may be given: unit index, arrival day and the two costs, flat and in step. */
export type Offers = {
  readonly unit: number[];
  readonly arrival: number[];
  readonly safety: number[];
  readonly suitability: number[];
};

type Numbers = Int32Array | Float64Array | Uint8Array | readonly number[];

/** The number at a place that is known to be there. */
export const at = (array: Numbers, index: number): number => array[index] ?? NaN;

export function assemblePool(world: World, offers: readonly Offers[], weights: readonly number[]): Pool {
  const requests = [...world.requests.values()];
  const units = [...world.units.values()];
  const size = offers.reduce((sum, { unit }) => sum + unit.length, 0);
  const pool = {
    world,
    requests,
    units,
    size,
    ...packed(requests, offers, size),
    weight: Float64Array.from(weights),
    ...localitiesOf(units),
    ...personsOf(requests),
  };
  return { ...pool, ...groupedByUnit(pool.unit, units.length) };
}

function packed(requests: readonly RequestInWorld[], offers: readonly Offers[], size: number) {
  const arrays = {
    request: new Int32Array(size),
    unit: new Int32Array(size),
    arrival: new Int32Array(size),
    departure: new Int32Array(size),
    safety: new Float64Array(size),
    suitability: new Float64Array(size),
    first: new Int32Array(offers.length + 1),
  };
  let next = 0;
  offers.forEach((offer, r) => {
    const nights = requests[r]?.request.nights ?? 0;
    arrays.unit.set(offer.unit, next);
    arrays.arrival.set(offer.arrival, next);
    arrays.safety.set(offer.safety, next);
    arrays.suitability.set(offer.suitability, next);
    arrays.request.fill(r, next, next + offer.unit.length);
    arrays.departure.set(
      offer.arrival.map((arrival) => arrival + nights),
      next,
    );
    next += offer.unit.length;
    arrays.first[r + 1] = next;
  });
  return arrays;
}

function groupedByUnit(unit: Int32Array, units: number) {
  const firstOfUnit = new Int32Array(units + 1);
  for (const u of unit) firstOfUnit[u + 1] = at(firstOfUnit, u + 1) + 1;
  for (let u = 0; u < units; u++) firstOfUnit[u + 1] = at(firstOfUnit, u + 1) + at(firstOfUnit, u);
  const byUnit = new Int32Array(unit.length);
  const fill = firstOfUnit.slice();
  unit.forEach((u, column) => {
    byUnit[at(fill, u)] = column;
    fill[u] = at(fill, u) + 1;
  });
  return { byUnit, firstOfUnit };
}

function localitiesOf(units: readonly UnitInWorld[]) {
  const { index, members } = numbered(units, ({ unit }) => unit.locality);
  return { locality: index, unitsOfLocality: members };
}

function personsOf(requests: readonly RequestInWorld[]) {
  const { index, members } = numbered(requests, ({ request }) => request.person);
  return { person: index, requestsOfPerson: members };
}

/** Numbers the groups that the items fall into, in the order met: the group of each item and the items of each group. */
function numbered<T>(items: readonly T[], groupOf: (item: T) => string) {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const index = Int32Array.from(items, (item, i) => {
    const number = numbers.get(groupOf(item)) ?? numbers.size;
    numbers.set(groupOf(item), number);
    (members[number] ??= []).push(i);
    return number;
  });
  return { index, members };
}

/** The columns of one unit. */
export const columnsOfUnit = (pool: Pool, unit: number): Int32Array =>
  pool.byUnit.subarray(at(pool.firstOfUnit, unit), at(pool.firstOfUnit, unit + 1));
