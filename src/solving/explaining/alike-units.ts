import {
  hardConstraints,
  softConstraints,
  type RequestInWorld,
  type UnitInWorld,
  type World,
} from '#scoring';
import { BundledUnits } from './bundled-units.js';
import { GroupedUnits } from './grouped-units.js';

/** Who asks, in a country where nobody stands, and its units by what is alike of them. */
export type AskedAlike = {
  readonly world: World;
  readonly request: RequestInWorld;
  readonly alike: AlikeUnits;
};

const hardGroups = () =>
  hardConstraints.map(({ alikeBy }) =>
    typeof alikeBy === 'function' ? new GroupedUnits(alikeBy) : new BundledUnits(alikeBy),
  );
const softGroups = () =>
  softConstraints.map(({ alikeBy }) => (alikeBy === 'each' ? undefined : new GroupedUnits(alikeBy)));

const SPARE = 1024;

/**
 * Units in a country where nobody stands, put together by what each constraint reads of them, so that a request asks each
 * constraint once for all that are alike. Remembers them, and puts anew only those that are others than the last time.
 */
export class AlikeUnits {
  /** In the order of their ids. */
  units: readonly UnitInWorld[] = [];
  /** By the place of a constraint in the list of hard ones. */
  hard = hardGroups();
  /** By the place of a constraint in the list of soft ones; undefined where each is asked by itself. */
  soft = softGroups();
  private changes = 0;
  private followed: ReadonlyMap<string, UnitInWorld> | undefined;

  /** @param units of the world that is asked about, in the order of their ids */
  follow(units: ReadonlyMap<string, UnitInWorld>): this {
    if (units === this.followed) return this;
    const [before, now] = [this.units, [...units.values()]];
    const others = now.filter((unit, place) => unit !== before[place]).length;
    this.changes += others;
    const isAnew = now.length < before.length || this.changes > 2 * now.length + SPARE;
    if (isAnew) this.forget();
    for (const [place, unit] of now.entries()) if (isAnew || unit !== before[place]) this.put(place, unit);
    [this.followed, this.units] = [units, now];
    return this;
  }

  /** Where those of these units stand that there are. */
  placesOf(ids: readonly string[]): readonly number[] {
    return ids.flatMap((id) => {
      let [low, high] = [0, this.units.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.units[middle]!.unit.id < id) low = middle + 1;
        else high = middle;
      }
      return this.units[low]?.unit.id === id ? [low] : [];
    });
  }

  private put(place: number, unit: UnitInWorld): void {
    for (const groups of [...this.hard, ...this.soft]) groups?.put(place, unit);
  }

  /** Groups that no unit is of any more are not taken out one by one. */
  private forget(): void {
    [this.hard, this.soft] = [hardGroups(), softGroups()];
    this.changes = 0;
  }
}
