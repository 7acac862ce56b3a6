import type { components } from '../../api/api.js';
import type { Polygons, Position, Ring } from '../../map/canvas/shapes.js';
import { polygonsOf, type AnyGround } from '../../map/polygons.model.js';

type Feature = Omit<components['schemas']['TerritoryCollection']['features'][number], 'geometry'> & {
  readonly geometry: AnyGround;
};
export type NearGround = {
  readonly id: string;
  readonly polygons: Polygons;
  readonly class: Feature['properties']['class'];
  /** Whole kilometres: the place is known no better. */
  readonly kilometres: number;
};

const KM_A_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** Kilometres east and north of a position. Good enough for some tens of them. */
const flat =
  ([east, north]: Position) =>
  ([x, y]: Position): Position => [
    (x - east) * KM_A_DEGREE * Math.cos(north * RADIANS),
    (y - north) * KM_A_DEGREE,
  ];

const toSegment = ([ax, ay]: Position, [bx, by]: Position): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
};
const segmentsOf = (ring: Ring): readonly (readonly [Position, Position])[] =>
  ring.slice(1).map((to, at) => [ring[at] ?? to, to]);
/** Whether the origin lies within, by the edges to its east. */
const isWithin = (rings: readonly Ring[]): boolean =>
  rings
    .flatMap(segmentsOf)
    .filter(([[ax, ay], [bx, by]]) => ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0).length %
    2 ===
  1;

const kilometresTo = (polygons: Polygons, from: Position): number => {
  const here = flat(from);
  return Math.min(
    ...polygons.map((rings) => {
      const moved = rings.map((ring) => ring.map(here));
      if (isWithin(moved)) return 0;
      return Math.min(...moved.flatMap(segmentsOf).map(([one, other]) => toSegment(one, other)));
    }),
  );
};

type Asked = { readonly from: Position; readonly day: string; readonly within: number };
/** What is held on that day within so many kilometres, the nearest first. */
export const groundNear = (
  features: readonly Feature[],
  { from, day, within }: Asked,
): readonly NearGround[] =>
  features
    .filter(
      ({ properties: { validFrom, validTo } }) => validFrom <= day && (validTo === null || day < validTo),
    )
    .map(({ id, geometry, properties }) => {
      const polygons = polygonsOf(geometry);
      return { id, polygons, class: properties.class, away: kilometresTo(polygons, from) };
    })
    .filter(({ away }) => away <= within)
    .toSorted((one, other) => one.away - other.away)
    .map(({ away, ...ground }) => ({ ...ground, kilometres: Math.round(away) }));
