import type { AskingRequest, Bundles, FigureTable, SaidByFigures, UnitInWorld } from '#scoring';

type Bundle = { span: unknown; readonly places: number[] };
/** Units that have to be asked, by their places, some of them perhaps twice; `atOnce` says what numbers say of one. */
export type ToAsk = {
  readonly places: readonly number[];
  readonly atOnce: (place: number) => SaidByFigures;
};

const ROOM = 1024;
const UNKNOWN = () => undefined;

/** Units, by their place, in the bundles of a constraint. A unit that changed is in its bundle of before, too. */
export class BundledUnits {
  private readonly bundles = new Map<unknown, Bundle>();
  private readonly columns: Float64Array[] = [];

  constructor(readonly by: Bundles) {}

  put(place: number, unit: UnitInWorld): void {
    this.write(place, this.by.figures?.of(unit) ?? []);
    const key = this.by.bundledBy(unit);
    const known = this.bundles.get(key);
    if (known === undefined) {
      this.bundles.set(key, { span: this.by.span(undefined, unit), places: [place] });
      return;
    }
    known.span = this.by.span(known.span, unit);
    known.places.push(place);
  }

  *toAsk(asked: AskingRequest): Generator<ToAsk> {
    const atOnce = this.atOnceOf(asked);
    for (const { span, places } of this.bundles.values())
      if (!this.by.holds(asked, span)) yield { places, atOnce };
  }

  /** What numbers say of a unit, by its place. */
  atOnceOf(asked: AskingRequest): ToAsk['atOnce'] {
    const say = this.by.figures?.say(asked);
    const { columns } = this;
    const table: FigureTable = { at: (figure, place) => columns[figure]![place]! };
    return say ? (place: number) => say(table, place) : UNKNOWN;
  }

  private write(place: number, figures: readonly number[]): void {
    for (const [number, figure] of figures.entries()) {
      let column = this.columns[number] ?? new Float64Array(ROOM);
      if (place >= column.length) {
        const larger = new Float64Array(2 * column.length);
        larger.set(column);
        column = larger;
      }
      column[place] = figure;
      this.columns[number] = column;
    }
  }
}
