import type { Position, Ring } from './canvas/shapes.js';

/** What a list of coordinates says; or the first line that is none, counted from one. */
export type ReadCoordinates =
  { readonly ring: Ring; readonly line?: undefined } | { readonly ring?: undefined; readonly line: number };

const LEAST_CORNERS = 3;
/** Sweden and what lies around it: whoever writes east before north is far away. */
const LATITUDES = [54, 72] as const;
const LONGITUDES = [8, 32] as const;
/** North, then east; a decimal comma is one too where a space or a semicolon stands between the two. */
const PAIR = /^(-?\d{1,3}(?:[.,]\d+)?)(?:\s*[;\s]\s*|,\s*)(-?\d{1,3}(?:[.,]\d+)?)$/;

const within = ([least, most]: readonly [number, number], degrees: number): boolean =>
  least <= degrees && degrees <= most;
const figure = (text: string): number => Number(text.replace(',', '.'));
const positionOf = (text: string): Position | undefined => {
  const [, north, east] = PAIR.exec(text) ?? [];
  if (north === undefined || east === undefined) return undefined;
  const [lat, lon] = [figure(north), figure(east)];
  return within(LATITUDES, lat) && within(LONGITUDES, lon) ? [lon, lat] : undefined;
};

/** An area of a list of its corners, a line each: `59.33, 18.06` is 59.33 north, 18.06 east. The last needs no repeating. */
export const readCoordinates = (text: string): ReadCoordinates => {
  const lines = text.split('\n').map((line) => line.trim());
  const corners: Position[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const position = positionOf(line);
    if (position === undefined) return { line: at + 1 };
    corners.push(position);
  }
  const [first] = corners;
  const isClosed = corners.length > 1 && first?.join() === corners.at(-1)?.join();
  const open = isClosed ? corners.slice(0, -1) : corners;
  if (first === undefined || open.length < LEAST_CORNERS) return { line: lines.length };
  return { ring: [...open, first] };
};

/** The corners of the outer ring, as they are read again. */
export const writeCoordinates = (ring: Ring): string =>
  ring
    .slice(0, -1)
    .map(([lon, lat]) => `${lat}, ${lon}`)
    .join('\n');
