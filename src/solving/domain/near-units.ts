import { CELL_RADIUS, chordBounds, spaceOf, toVector, type ChordBounds, type Space } from '#geodesy';
import type { Metres, Position } from '#kernel';
import type { UnitInWorld, World } from '#scoring';
import { setBit } from './bit-matrix.js';
import { at } from './pool.js';

/** Units are near each other if they are alike, or else within a distance. */
export type Nearness = {
  readonly alike: (one: UnitInWorld) => string;
  readonly within?: Within;
};

export type Within = {
  readonly limit: Metres;
  readonly measure: (a: Position, b: Position) => boolean;
  /** Of two units that keep a smaller distance than the limit: whether they are near by that. */
  readonly ofPair?: (a: UnitInWorld, b: UnitInWorld) => boolean | undefined;
};

/** Not farther from each other than a limit, by the geodesic. */
export const withinOf = (world: World, limit: Metres): Within => ({
  limit,
  measure: (a, b) => world.measure.between(a, b, limit) <= limit,
});

const lengthOf = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

/** Units, and where they lie. */
export class Estate {
  private placed: Space | undefined;

  constructor(readonly units: readonly UnitInWorld[]) {}

  get space(): Space {
    return (this.placed ??= spaceOf(this.units.map(({ unit }) => toVector(unit.location))));
  }

  unitOf(index: number): UnitInWorld {
    const unit = this.units[index];
    if (unit === undefined) throw new RangeError(`No unit ${index}.`);
    return unit;
  }

  locationOf(index: number): Position {
    return this.unitOf(index).unit.location;
  }
}

/**
 * Which units are near each other. What is asked of one unit is found when it is first asked and then remembered: of a
 * large country most is never asked.
 */
export class NearUnits {
  /** Of 32 bits, in a row. */
  readonly words: number;
  private readonly rows = new Map<number, Uint32Array>();
  private readonly kinds: readonly string[];
  private readonly ofKind: ReadonlyMap<string, readonly number[]>;
  private readonly bounds: ChordBounds;

  private readonly measure: Within['measure'];
  private readonly ofPair: Within['ofPair'];

  constructor(
    private readonly estate: Estate,
    { alike, within }: Nearness,
  ) {
    this.measure = within?.measure ?? (() => false);
    this.ofPair = within?.ofPair;
    this.words = (estate.units.length + 31) >>> 5;
    this.kinds = estate.units.map(alike);
    this.ofKind = Map.groupBy(this.kinds.keys(), (unit) => this.kinds[unit] ?? '');
    this.bounds = within ? chordBounds(within.limit) : { surelyWithin: -1, surelyBeyond: -1 };
  }

  get(a: number, b: number): boolean {
    return this.kinds[a] === this.kinds[b] || this.areWithin(a, b);
  }

  /** A bit for each unit near this one, which is among them. Not to be changed. */
  row(unit: number): Uint32Array {
    const known = this.rows.get(unit);
    if (known) return known;
    const found = this.find(unit);
    this.rows.set(unit, found);
    return found;
  }

  private find(unit: number): Uint32Array {
    const row = new Uint32Array(this.words);
    for (const other of this.ofKind.get(this.kinds[unit] ?? '') ?? []) setBit(row, other);
    if (this.bounds.surelyBeyond >= 0) this.addWithin(row, unit);
    return row;
  }

  /** Whole cells at once, where all their units are near or none is; unit by unit only along the limit. */
  private addWithin(row: Uint32Array, unit: number): void {
    const { x, y, z, cells } = this.estate.space;
    const [surely, never] = [this.bounds.surelyWithin - CELL_RADIUS, this.bounds.surelyBeyond + CELL_RADIUS];
    for (const { centre, members } of cells) {
      const apart = lengthOf(at(x, unit) - centre[0], at(y, unit) - centre[1], at(z, unit) - centre[2]);
      if (apart > never) continue;
      const areAllNear = apart < surely && this.ofPair === undefined;
      for (const other of members) if (areAllNear || this.areWithin(unit, other)) setBit(row, other);
    }
  }

  /** By their chord, and where that does not tell, by the geodesic. */
  private areWithin(a: number, b: number): boolean {
    const { surelyWithin, surelyBeyond } = this.bounds;
    if (surelyBeyond < 0) return false;
    const { x, y, z } = this.estate.space;
    const chord = lengthOf(at(x, a) - at(x, b), at(y, a) - at(y, b), at(z, a) - at(z, b));
    if (chord > surelyBeyond) return false;
    const byPair = this.ofPair?.(this.estate.unitOf(a), this.estate.unitOf(b));
    if (byPair !== undefined) return byPair;
    if (chord < surelyWithin) return true;
    return this.measure(this.estate.locationOf(a), this.estate.locationOf(b));
  }
}
