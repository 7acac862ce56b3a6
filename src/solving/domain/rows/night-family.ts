import type { Row, Support } from '../row.js';
import { TOLERANCE } from '../row.js';
import { coversNight, peakNights, standingOn, type NightScope } from './nights.js';

/** Something that is shared night by night: a unit, the beds of a house, a locality. */
export type Shared = {
  readonly name: string;
  readonly scope: NightScope;
  readonly columns: () => Int32Array;
  /** How much of it one column takes. */
  readonly load: (column: number) => number;
  readonly capacity: number;
};

/** One row for each night on which it can be most crowded. */
export function rowsOf(shared: Shared): readonly Row[] {
  const columns = shared.columns();
  return peakNights(shared.scope, columns)
    .map((night) => rowOn(shared, night, columns))
    .filter((row) => couldBreak(row));
}

/** The rows that the point breaks. */
export function rowsViolatedBy(shared: Shared, support: Support): readonly Row[] {
  const nights = peakNights(
    shared.scope,
    support.map(({ column }) => column),
  );
  const crowded = nights.filter((night) => {
    const load = support.reduce(
      (sum, { column, value }) =>
        coversNight(shared.scope, column, night) ? sum + value * shared.load(column) : sum,
      standingOn(shared.scope.standing, night),
    );
    return load > shared.capacity + TOLERANCE;
  });
  return crowded.map((night) => rowOn(shared, night, shared.columns()));
}

function rowOn(shared: Shared, night: number, all: Int32Array): Row {
  const columns = all.filter((column) => coversNight(shared.scope, column, night));
  const coefficients = Float64Array.from(columns, shared.load);
  const atMost = Math.max(0, shared.capacity - standingOn(shared.scope.standing, night));
  const row = { name: `${shared.name}:${night}`, columns, atMost };
  return coefficients.every((load) => load === 1) ? row : { ...row, coefficients };
}

const couldBreak = ({ columns, coefficients, atMost }: Row): boolean =>
  columns.reduce((sum, _, i) => sum + (coefficients?.[i] ?? 1), 0) > atMost;
