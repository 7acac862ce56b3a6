import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

type Point = readonly [x: number, y: number];

/** What stands for what, on the map and in its legend: shapes that differ without colours. */
export const MARKS = {
  locality: { said: 'Locality', drawn: (at: Point, r: number) => circle('locality', at, r) },
  free: { said: 'Unit that nobody is placed in', drawn: (at: Point) => circle('unit', at, 2.5) },
  standing: { said: 'Placement that stands', drawn: (at: Point) => square(at, 4) },
  placed: { said: 'Placed by this plan', drawn: (at: Point) => circle('placed', at, 6) },
  unplaced: { said: 'Not placed: its home locality', drawn: (at: Point) => cross(at, 5) },
} as const;

const circle = (kind: string, [x, y]: Point, r: number): Markup =>
  html`<circle class="${kind}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" />`;
const square = ([x, y]: Point, half: number): Markup =>
  html`<rect
    class="standing"
    x="${(x - half).toFixed(1)}"
    y="${(y - half).toFixed(1)}"
    width="${2 * half}"
    height="${2 * half}"
  />`;
const cross = ([x, y]: Point, half: number): Markup => {
  const across = `l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`;
  return html`<path class="unplaced" d="M${(x - half).toFixed(1)} ${(y - half).toFixed(1)}${across}" />`;
};

/** A mark with words that a reader sees who points at it. */
export const titled = (mark: Markup, words: string): Markup => html`<g>${mark}<title>${words}</title></g>`;

/** The sheet's way along some positions: `M12.0 30.1L…` */
export const wayOf = ({ at }: Sheet, positions: readonly Parameters<Sheet['at']>[0][]): string =>
  `M${positions
    .map((position) =>
      at(position)
        .map((part) => part.toFixed(1))
        .join(' '),
    )
    .join('L')}`;
