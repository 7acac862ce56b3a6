import type { DrawnGround } from './drawn-ground.js';

/** What is said of every area of a file that does not say it itself. */
export type SaidOfAll = Partial<Record<Exclude<keyof DrawnGround, 'geometry'>, unknown>>;

/** How a file is to be read. */
export type GroundFile = {
  readonly said: SaidOfAll;
  /** The coordinate reference system, where the file does not name it. */
  readonly system?: string | undefined;
  /** Corners within so many metres of the line between others go, and the ground grows by as much. */
  readonly simplifyMetres?: number | undefined;
};

/** What was changed on the way from the file to the map. */
export type ReadingNote = {
  readonly code: 'HEIGHTS_DROPPED' | 'CONVERTED' | 'DISSOLVED' | 'SIMPLIFIED';
  readonly from?: string;
  readonly parts?: number;
  readonly into?: number;
  readonly metres?: number;
};

/** An area of a file as ground that can be drawn, and where in the file it stands. */
export type AreaToDraw = {
  readonly pointer: string;
  readonly drawn: DrawnGround;
  readonly squareMetres: number;
  readonly notes: readonly ReadingNote[];
};

/** What is wrong with an area of a file, one fault an area; at a point of the map where it is at one. */
export type GroundFault = {
  readonly pointer: string;
  readonly message: string;
  readonly expected: string;
  readonly got?: string;
  readonly point?: readonly [longitude: number, latitude: number];
};

export const MOST_AREAS = 1000;
