import type { PlaneRing } from '../document/polygons-of.js';
import type { SystemCode } from './systems.js';

/** How an area's numbers are to be read. */
export type Reading = { readonly system: SystemCode; readonly northFirst: boolean };

export const eastFirst = (rings: readonly PlaneRing[], { northFirst }: Reading): readonly PlaneRing[] =>
  northFirst ? rings.map((ring) => ring.map(([north, east]) => [east, north] as const)) : rings;
