import type { Box } from './labels.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

const INSET = 24;
const TICK = 6;

/** Of the sheet's width, at most. */
const PART = 0.3;

/** The longest of 1, 2 and 5 times a power of ten that is not more. */
export const roundMetres = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2, 1].find((times) => times * power <= most) ?? 1);
};

/** Where it stands; no name may cover it. */
export const scaleBarBox = ({ width, height }: Sheet): Box => ({
  left: 0,
  right: INSET + width * PART,
  top: height - 2 * INSET,
  bottom: height,
});

/** A line of a round length in the lower left corner, with that length. */
export const scaleBar = ({ width, height, metresPerUnit }: Sheet): Markup => {
  const metres = roundMetres(width * metresPerUnit * PART);
  const length = metres / metresPerUnit;
  const [x, y] = [INSET, height - INSET];
  const said = metres >= 1000 ? `${(metres / 1000).toString()} km` : `${metres.toString()} m`;
  const line = `M${x} ${(y - TICK).toFixed(1)}v${TICK}h${length.toFixed(2)}v-${TICK}`;
  return html`<g class="scale"
    ><path d="${line}" /><text x="${x}" y="${(y - TICK - 5).toFixed(1)}">${said}</text></g
  >`;
};
