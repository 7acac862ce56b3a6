import { metres, type Position } from '#kernel';
import type { Measure } from '../domain/measure.js';

export type Measured = {
  /** Metres between any two positions; when absent they are measured on the plane, in which one degree is a kilometre. */
  readonly between?: number;
  /** Metres from any unit to a territory, by territory id; a territory not named is beyond reach. */
  readonly ground?: Readonly<Record<string, number>>;
  /** The exclusion zones, by number, that every unit touches. */
  readonly zones?: readonly number[];
  /** The units, by id, that every request was offered and declined. */
  readonly declined?: readonly string[];
  /** The stays, by id, that every request and placement of their person is to leave. */
  readonly left?: readonly string[];
};

/** A measure whose answers stand in a table. */
export const measuredAs = ({
  between,
  ground = {},
  zones = [],
  declined = [],
  left = [],
}: Measured = {}): Measure => ({
  between: (a, b) => metres(between ?? onThePlane(a, b)),
  unitToTerritory: (_, { id }) => metres(ground[id] ?? Infinity),
  unitTouchesZone: (_, __, zone) => zones.includes(zone),
  isDeclined: ({ id }) => declined.includes(id),
  isLeft: (placement) => left.includes(placement),
  hasDeclined: () => declined.length > 0,
});

const onThePlane = ([x, y]: Position, [toX, toY]: Position): number => 1000 * Math.hypot(toX - x, toY - y);
