import fc from 'fast-check';
import type { Ground, Position } from '#kernel';

/** A star around a point: its corners lie so many degrees away, one after the other. */
export const star = (centre: Position, radii: readonly number[]): Ground => {
  const shell = radii.map((radius, i): Position => {
    const turn = (2 * Math.PI * i) / radii.length;
    return [centre[0] + 2 * radius * Math.cos(turn), centre[1] + radius * Math.sin(turn)];
  });
  return { type: 'Polygon', coordinates: [[...shell, ...shell.slice(0, 1)]] };
};

const amount = (min: number, max: number) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
export const place = fc.tuple(amount(12, 22), amount(56, 67));
export const shape = fc.array(amount(0.2, 1), { minLength: 3, maxLength: 12 });
export const offset = fc.tuple(amount(-1, 1), amount(-1, 1));

/** A square of about 2 km with a square hole of about 0.7 km, near nothing. */
export const withHole: Ground = {
  type: 'Polygon',
  coordinates: [
    [
      [16, 60],
      [16.036, 60],
      [16.036, 60.018],
      [16, 60.018],
      [16, 60],
    ],
    [
      [16.012, 60.006],
      [16.012, 60.012],
      [16.024, 60.012],
      [16.024, 60.006],
      [16.012, 60.006],
    ],
  ],
};
