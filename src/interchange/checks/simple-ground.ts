import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import type { Check } from './draft.js';
import { flawOfGeometry } from './flaw-of-geometry.js';
import { groundsIn, isClosed, polygonsIn, type GroundAt } from './grounds.js';

const flawOf = (geometry: object, at: Path): InputError | undefined => {
  const flaw = flawOfGeometry(geometry);
  if (flaw === undefined) return undefined;
  const near = flaw.point === undefined ? '' : ` near ${JSON.stringify(flaw.point)}`;
  const expected = 'rings that neither cross nor overlap, holes inside';
  return { pointer: pointerOf(at), message: `${flaw.message}${near}`, expected };
};

const overlapIn = ({ ground, at }: GroundAt): InputError | undefined => {
  const flaw = flawOf(ground, at);
  return flaw && { ...flaw, message: `has polygons that overlap: it ${flaw.message}` };
};

const flawsOf = (area: GroundAt): readonly InputError[] => {
  const polygons = polygonsIn(area);
  if (!polygons.every(({ rings }) => rings.every(isClosed))) return [];
  const own = polygons.flatMap(({ at, rings }) => flawOf({ type: 'Polygon', coordinates: rings }, at) ?? []);
  const together = own.length === 0 && polygons.length > 1 ? overlapIn(area) : undefined;
  return together === undefined ? own : [...own, together];
};

/** Areas are valid by the OGC rules, by the algorithm that PostGIS runs too: what is read here can be stored there. */
export const simpleGround: Check = (draft) => groundsIn(draft).flatMap(flawsOf);
