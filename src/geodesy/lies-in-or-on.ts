import type { Ground, Position, Ring } from '#kernel';

type Side = 'in' | 'on' | 'out';

const isOn = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): boolean =>
  (bx - ax) * (y - ay) === (by - ay) * (x - ax) &&
  x >= Math.min(ax, bx) &&
  x <= Math.max(ax, bx) &&
  y >= Math.min(ay, by) &&
  y <= Math.max(ay, by);

const crossesEast = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): boolean =>
  ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);

const sideOf = (point: Position, ring: Ring): Side => {
  let crossings = 0;
  for (const [i, end] of ring.entries()) {
    const start = ring[i - 1];
    if (start === undefined) continue;
    if (isOn(point, start, end)) return 'on';
    if (crossesEast(point, start, end)) crossings += 1;
  }
  return crossings % 2 === 1 ? 'in' : 'out';
};

const isInPolygon = (point: Position, [shell, ...holes]: readonly Ring[]): boolean =>
  shell !== undefined &&
  sideOf(point, shell) !== 'out' &&
  holes.every((hole) => sideOf(point, hole) !== 'in');

/** Whether a point lies in a ground or on its edge when edges are straight in longitude and latitude (RFC 7946, 3.1.1). */
export const liesInOrOn = (point: Position, ground: Ground): boolean =>
  ground.type === 'Polygon'
    ? isInPolygon(point, ground.coordinates)
    : ground.coordinates.some((rings) => isInPolygon(point, rings));
