import type { Apart } from './apart.js';
import { at, type Pool } from './pool.js';
import { standingOn, type Standing } from './rows/nights.js';
import { sharedHouse } from './rows/beds-in-shared-unit.js';
import { exclusiveUnit } from './rows/one-household-per-unit.js';
import { localityOf } from './rows/saturation-cap.js';
import type { Shared } from './rows/night-family.js';

/** A plan in the making: columns chosen so far, and whether one more would break a plan constraint. */
export class Occupancy {
  readonly chosen = new Map<number, number>();
  private readonly inUnit = new Map<number, Set<number>>();
  private readonly inLocality = new Map<number, Set<number>>();

  constructor(
    private readonly pool: Pool,
    private readonly aparts: readonly Apart[],
  ) {}

  /** How many are chosen in the column's locality. */
  neighbours(column: number): number {
    return this.inLocality.get(this.localityOf(column))?.size ?? 0;
  }

  add(column: number): void {
    this.chosen.set(at(this.pool.request, column), column);
    gather(this.inUnit, at(this.pool.unit, column)).add(column);
    gather(this.inLocality, this.localityOf(column)).add(column);
  }

  remove(column: number): void {
    this.chosen.delete(at(this.pool.request, column));
    this.inUnit.get(at(this.pool.unit, column))?.delete(column);
    this.inLocality.get(this.localityOf(column))?.delete(column);
  }

  fits(column: number): boolean {
    return this.hasRoom(column) && !this.isElsewhere(column) && this.separates(column);
  }

  private hasRoom(column: number): boolean {
    const unit = at(this.pool.unit, column);
    const here = this.inUnit.get(unit);
    if (here?.size) {
      const shared = exclusiveUnit(this.pool, unit) ?? sharedHouse(this.pool, unit);
      if (shared && overfull(shared, [...here, column])) return false;
    }
    const town = this.inLocality.get(this.localityOf(column));
    if (!town?.size) return true;
    const shared = localityOf(this.pool, this.localityOf(column));
    return !shared || !overfull(shared, [...town, column]);
  }

  /** Whether the person of the column has another place on a night of it. */
  private isElsewhere(column: number): boolean {
    const { request, person, requestsOfPerson } = this.pool;
    const own = requestsOfPerson[at(person, at(request, column))] ?? [];
    return own.some((other) => {
      const taken = this.chosen.get(other);
      return taken !== undefined && this.meet(column, taken);
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
