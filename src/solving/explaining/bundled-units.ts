import type { Bundles, Candidate, UnitInWorld } from '#scoring';

type Bundle = { span: unknown; readonly places: number[] };

/** Units, by their place, in the bundles of a constraint. A unit that changed is in its bundle of before, too. */
export class BundledUnits {
  private readonly bundles = new Map<unknown, Bundle>();

  constructor(private readonly by: Bundles) {}

  put(place: number, unit: UnitInWorld): void {
    const key = this.by.bundledBy(unit);
    const known = this.bundles.get(key);
    if (known === undefined) {
      this.bundles.set(key, { span: this.by.span(undefined, unit), places: [place] });
      return;
    }
    known.span = this.by.span(known.span, unit);
    known.places.push(place);
  }

  /** The places of the units that have to be asked, some of them perhaps twice. */
  *toAsk(asked: Pick<Candidate, 'world' | 'request'>): Generator<readonly number[]> {
    for (const { span, places } of this.bundles.values()) if (!this.by.holds(asked, span)) yield places;
  }
}
