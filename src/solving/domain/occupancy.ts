import type { Apart } from './apart.js';
import { at, type Pool } from './pool.js';
import type { Shared } from './rows/night-family.js';
import { standingOn, type Standing } from './rows/nights.js';
import { nightRows } from './rows/row-sources.js';

/** A plan in the making: columns chosen so far, and whether one more would break a plan constraint. */
export class Occupancy {
  readonly chosen = new Map<number, number>();
  private readonly sharing = nightRows.map((source) => ({ source, inPlace: new Map<number, Set<number>>() }));
  private readonly inLocality = new Map<number, number>();

  constructor(
    private readonly pool: Pool,
    private readonly aparts: readonly Apart[],
  ) {}

  /** How many are chosen in the column's locality. */
  neighbours(column: number): number {
    return this.inLocality.get(this.localityOf(column)) ?? 0;
  }

  /** Of a request that has no column yet. */
  add(column: number): void {
    this.chosen.set(at(this.pool.request, column), column);
    this.inLocality.set(this.localityOf(column), this.neighbours(column) + 1);
    for (const { source, inPlace } of this.sharing)
      gather(inPlace, source.placeOf(this.pool, column)).add(column);
  }

  remove(column: number): void {
    this.chosen.delete(at(this.pool.request, column));
    this.inLocality.set(this.localityOf(column), this.neighbours(column) - 1);
    for (const { source, inPlace } of this.sharing)
      inPlace.get(source.placeOf(this.pool, column))?.delete(column);
  }

  /** Whether a column of a request that has none yet breaks nothing. */
  fits(column: number): boolean {
    return this.hasRoom(column) && this.separates(column);
  }

  private hasRoom(column: number): boolean {
    return this.sharing.every(({ source, inPlace }) => {
      const place = source.placeOf(this.pool, column);
      const others = inPlace.get(place);
      if (!others?.size) return true;
      const shared = source.sharedIn(this.pool, place);
      return !shared || !overfull(shared, [...others, column]);
    });
  }

  private meet(a: number, b: number): boolean {
    const { arrival, departure } = this.pool;
    return at(arrival, a) < at(departure, b) && at(arrival, b) < at(departure, a);
  }

  private separates(column: number): boolean {
    const { request, unit } = this.pool;
    for (const { requests, near } of this.aparts) {
      const kin = requests.row(at(request, column));
      if (!kin.some((word) => word !== 0)) continue;
      for (const [other, taken] of this.chosen)
        if (
          requests.get(at(request, column), other) &&
          near.get(at(unit, column), at(unit, taken)) &&
          this.meet(column, taken)
        )
          return false;
    }
    return true;
  }

  private localityOf(column: number): number {
    return at(this.pool.locality, at(this.pool.unit, column));
  }
}

const gather = (map: Map<number, Set<number>>, key: number): Set<number> => {
  const present = map.get(key);
  if (present) return present;
  const created = new Set<number>();
  map.set(key, created);
  return created;
};

/** Load can only peak on an arrival day, or on the first night of a standing stay. */
function overfull({ scope, load, capacity }: Shared, columns: readonly number[]): boolean {
  const { pool, rest, standing } = scope;
  const nights = [
    ...columns.map((column) => at(pool.arrival, column)),
    ...standing.map((s: Standing) => s.from),
  ];
  return nights.some((night) => {
    const planned = columns.filter(
      (column) => at(pool.arrival, column) <= night && night < at(pool.departure, column) + rest,
    );
    if (planned.length === 0) return false;
    return planned.reduce((sum, column) => sum + load(column), standingOn(standing, night)) > capacity;
  });
}
