import type { Vector } from './ellipsoid.js';
import type { PreparedGround } from './prepare-ground.js';

/** Directions seen from a point on the ground: straight up, east and north, as seen from the Earth's centre. */
const directionsAt = ([x, y, z]: Vector): { up: Vector; east: Vector; north: Vector } => {
  const length = Math.hypot(x, y, z);
  const level = Math.hypot(x, y);
  const up: Vector = [x / length, y / length, z / length];
  const east: Vector = level > 0 ? [-y / level, x / level, 0] : [0, 1, 0];
  const north: Vector = [
    up[1] * east[2] - up[2] * east[1],
    up[2] * east[0] - up[0] * east[2],
    up[0] * east[1] - up[1] * east[0],
  ];
  return { up, east, north };
};

const along = (axis: Vector, numbers: Float64Array, i: number): number =>
  axis[0] * (numbers[i] ?? 0) + axis[1] * (numbers[i + 1] ?? 0) + axis[2] * (numbers[i + 2] ?? 0);

/** Even-odd: counts the pieces crossed on the way due east. Holes count twice and so fall out. */
export const liesInside = (point: Vector, { pieces, polygons }: PreparedGround): boolean => {
  const { up, east, north } = directionsAt(point);
  const crossesEast = (i: number): boolean => {
    const start = along(north, pieces, i);
    const end = along(north, pieces, i + 3);
    if (start > 0 === end > 0) return false;
    const sideways = along(east, pieces, i) * end - along(east, pieces, i + 3) * start;
    const upwards = along(up, pieces, i) * end - along(up, pieces, i + 3) * start;
    return sideways * upwards > 0;
  };
  return polygons.some(({ from, to }) => {
    let inside = false;
    for (let i = from; i < to; i += 6) if (crossesEast(i)) inside = !inside;
    return inside;
  });
};
