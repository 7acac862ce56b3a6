import type { UnitInWorld } from '#scoring';

const ROOM = 1024;

/** Units, by their place, grouped by what a constraint reads of them. */
export class GroupedUnits {
  /** For each place the number of its group. */
  numbers = new Uint32Array(ROOM);
  /** One unit of each group. */
  readonly first: UnitInWorld[] = [];
  private readonly numberOf = new Map<unknown, number>();

  constructor(private readonly by: (unit: UnitInWorld) => unknown) {}

  put(place: number, unit: UnitInWorld): void {
    if (place >= this.numbers.length) this.grow();
    const key = this.by(unit);
    const known = this.numberOf.get(key);
    const number = known ?? this.first.push(unit) - 1;
    if (known === undefined) this.numberOf.set(key, number);
    this.numbers[place] = number;
  }

  private grow(): void {
    const larger = new Uint32Array(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
