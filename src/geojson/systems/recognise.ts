import type { PlanePosition } from '../document/polygons-of.js';
import { DEGREES, type SystemCode } from './systems.js';

type Range = readonly [least: number, most: number];
const isIn = (value: number, [least, most]: Range): boolean => least <= value && value <= most;

/** Swedish coordinates, first to the east: what a system's numbers are between in this country. */
const TM = { east: [250_000, 1_000_000], north: [6_100_000, 7_700_000] } as const;
const LOCAL = { east: [20_000, 250_000], north: [6_100_000, 7_700_000] } as const;
const MERCATOR = { east: [1_000_000, 2_900_000], north: [7_200_000, 11_100_000] } as const;

type Extent = { readonly east: Range; readonly north: Range };
const lies = ([first, second]: PlanePosition, { east, north }: Extent): boolean =>
  isIn(first, east) && isIn(second, north);
const turned = ([first, second]: PlanePosition): PlanePosition => [second, first];

export type Recognised =
  | { readonly kind: 'known'; readonly system: SystemCode; readonly northFirst: boolean }
  /** One of the twelve local zones, whose numbers look alike. */
  | { readonly kind: 'local'; readonly northFirst: boolean }
  | { readonly kind: 'unknown' };

/** The ranges overlap nowhere, in either order: which holds is no guess. */
const kinds = [
  { extent: TM, as: (northFirst: boolean) => ({ kind: 'known', system: 'EPSG:3006', northFirst }) as const },
  {
    extent: MERCATOR,
    as: (northFirst: boolean) => ({ kind: 'known', system: 'EPSG:3857', northFirst }) as const,
  },
  { extent: LOCAL, as: (northFirst: boolean) => ({ kind: 'local', northFirst }) as const },
];

/** In which system such numbers are, if the country is Sweden. */
export const recognise = (positions: readonly PlanePosition[]): Recognised => {
  if (positions.every(([first, second]) => Math.abs(first) <= 180 && Math.abs(second) <= 90))
    return { kind: 'known', system: DEGREES, northFirst: false };
  for (const { extent, as } of kinds) {
    if (positions.every((position) => lies(position, extent))) return as(false);
    if (positions.every((position) => lies(turned(position), extent))) return as(true);
  }
  return { kind: 'unknown' };
};
