import type { Position } from '#kernel';

/** Mean radius of the earth, metres. */
const EARTH = 6_371_008.8;
const RADIANS = Math.PI / 180;
/** Beyond a quarter of the globe nothing can be drawn. */
const WIDEST = 0.9999;
const LONGEST_SIDE = 1400;
const MARGIN = 50;
/** So that a single point has surroundings. */
const LEAST_METRES = 2000;

/** A sheet of paper with north up: where a position lies on it, and how many metres one unit of it is. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly metresPerUnit: number;
  readonly at: (position: Position) => readonly [x: number, y: number];
  /** Whether a position lies on the sheet. */
  readonly holds: (position: Position) => boolean;
};

/**
 * A transverse Mercator projection (of a sphere: to a third of a per cent) about the middle of the positions, as large as
 * holds them all.
 */
export const sheetFor = (positions: readonly Position[]): Sheet => {
  const project = aboutMeridian(middleOf(positions));
  const [west, east] = rangeOf(positions.map((position) => project(position)[0]));
  const [south, north] = rangeOf(positions.map((position) => project(position)[1]));
  const metresPerUnit = Math.max(east - west, north - south) / (LONGEST_SIDE - 2 * MARGIN);
  const [width, height] = [east - west, north - south].map((side) => side / metresPerUnit + 2 * MARGIN) as [
    number,
    number,
  ];
  const at: Sheet['at'] = (position) => {
    const [x, y] = project(position);
    return [MARGIN + (x - west) / metresPerUnit, MARGIN + (north - y) / metresPerUnit];
  };
  const holds = (position: Position): boolean => {
    const [x, y] = at(position);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  };
  return { width, height, metresPerUnit, at, holds };
};

const aboutMeridian =
  (meridian: number) =>
  ([longitude, latitude]: Position): readonly [x: number, y: number] => {
    const [turn, up] = [longitude * RADIANS - meridian, latitude * RADIANS];
    const across = Math.max(-WIDEST, Math.min(WIDEST, Math.cos(up) * Math.sin(turn)));
    return [EARTH * Math.atanh(across), EARTH * Math.atan2(Math.sin(up), Math.cos(up) * Math.cos(turn))];
  };

/** Radians. Over the date line too. */
const middleOf = (positions: readonly Position[]): number => {
  const sum = (part: (radians: number) => number): number =>
    positions.reduce((all, [longitude]) => all + part(longitude * RADIANS), 0);
  return Math.atan2(sum(Math.sin), sum(Math.cos));
};

const rangeOf = (values: readonly number[]): readonly [least: number, most: number] => {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  if (least > most) return [-LEAST_METRES / 2, LEAST_METRES / 2];
  const lacking = Math.max(0, LEAST_METRES - (most - least)) / 2;
  return [least - lacking, most + lacking];
};
