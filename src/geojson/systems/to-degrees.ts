import proj4 from 'proj4';
import type { Position, Ring } from '#kernel';
import type { PlanePosition, PlaneRing } from '../document/polygons-of.js';
import { DEGREES, systems, type SystemCode } from './systems.js';

/** Of a degree: a millimetre. */
const STEPS = 1e8;
/** Metres. A side that is straight on a map is straight in degrees, too, within centimetres, when it is no longer than this. */
const LONGEST_SIDE = 1000;

const rounded = (degrees: number): number => Math.round(degrees * STEPS) / STEPS;

/** Turns positions of a system, east first, into longitude and latitude. */
export const positionConverter = (system: SystemCode): ((position: PlanePosition) => Position) => {
  if (system === DEGREES) return (position) => position;
  const { forward } = proj4(systems[system].definition, systems[DEGREES].definition);
  return ([east, north]) => {
    const [longitude, latitude] = forward<[number, number]>([east, north]);
    return [rounded(longitude), rounded(latitude)];
  };
};

/** Where a side begins, and the points along it. */
const alongSide = (from: PlanePosition, to: PlanePosition): readonly PlanePosition[] => {
  const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / LONGEST_SIDE));
  return Array.from({ length: pieces }, (_, piece): PlanePosition => {
    const share = piece / pieces;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
};

const withPoints = (ring: PlaneRing): PlaneRing => [
  ...ring.slice(1).flatMap((to, index) => alongSide(ring[index] ?? to, to)),
  ...ring.slice(-1),
];

/** Turns rings of a system, east first, into longitude and latitude; long sides get points between. */
export const ringConverter = (system: SystemCode): ((ring: PlaneRing) => Ring) => {
  if (system === DEGREES) return (ring) => ring;
  const convert = positionConverter(system);
  return (ring) => withPoints(ring).map(convert);
};
