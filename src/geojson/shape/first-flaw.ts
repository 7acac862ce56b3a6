import { flawOfGeometry, pointerOf, type Path } from '#interchange';
import type { AreaFault } from '../area-fault.js';
import type { DrawnPolygon } from '../document/polygons-of.js';
import { eastFirst, type Reading } from '../systems/reading.js';
import { positionConverter } from '../systems/to-degrees.js';
import type { PlanePolygon } from './dissolve.js';

const SOUND = 'rings that neither cross nor overlap, holes inside';

/** What is wrong with one polygon in its own system, at a point of the map. */
const flawIn = (rings: PlanePolygon, at: Path, { system }: Reading) => {
  const flaw = flawOfGeometry({ type: 'Polygon', coordinates: rings });
  if (flaw === undefined) return undefined;
  const point = flaw.point && positionConverter(system)(flaw.point);
  const near = point === undefined ? '' : ` near ${JSON.stringify(point)}`;
  const fault: AreaFault = { pointer: pointerOf(at), message: `${flaw.message}${near}`, expected: SOUND };
  return point === undefined ? fault : { ...fault, point };
};

/** What is wrong with the first polygon that is not valid. */
export const firstFlaw = (polygons: readonly DrawnPolygon[], reading: Reading): AreaFault | undefined => {
  for (const { at, rings } of polygons) {
    const flaw = flawIn(eastFirst(rings, reading), at, reading);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
};
