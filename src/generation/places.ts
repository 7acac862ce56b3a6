import type { Polygon, Position } from '#kernel';
import type { Chance } from './chance.js';

const METRES_PER_DEGREE = 111_320;
const RADIANS = Math.PI / 180;

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** A point some metres east and north of another; good to a few metres in ten kilometres. */
export const offset = ([longitude, latitude]: Position, east: number, north: number): Position => [
  round(longitude + east / (METRES_PER_DEGREE * Math.cos(latitude * RADIANS))),
  round(latitude + north / METRES_PER_DEGREE),
];

/** A point up to `most` metres away, as likely in the middle as at the rim. */
export const near = (chance: Chance, from: Position, most: number): Position => {
  const turn = chance.share() * 2 * Math.PI;
  const away = chance.share() * most;
  return offset(from, away * Math.cos(turn), away * Math.sin(turn));
};

/** An irregular closed polygon around a point. Every corner has its own bearing, so that no two edges cross. */
export const groundAround = (chance: Chance, centre: Position, radius: number): Polygon => {
  const corners = chance.whole(7, 14);
  const ring = Array.from({ length: corners }, (_, i) => {
    const turn = ((i + 0.7 * chance.share()) / corners) * 2 * Math.PI;
    const away = radius * (0.6 + 0.4 * chance.share());
    return offset(centre, away * Math.cos(turn), away * Math.sin(turn));
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
};
