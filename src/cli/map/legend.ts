import type { World } from '#scoring';
import { isValid } from './ground.js';
import { html, NOTHING, type Markup } from './markup.js';
import { MARKS } from './marks.js';

const [WIDE, HIGH] = [24, 16];
const MIDDLE = [WIDE / 2, HIGH / 2] as const;

const entry = (said: string, drawn: Markup): Markup =>
  html`<li>
    <svg viewBox="0 0 ${WIDE} ${HIGH}" width="${WIDE}" height="${HIGH}" aria-hidden="true">${drawn}</svg
    >${said}
  </li>`;

const area = (kind: string): Markup => html`<rect class="${kind}" x="3" y="3" width="18" height="10" />`;

/** What each mark of the map means. */
export const legend = (world: World): Markup => {
  const { policy } = world.scenario;
  const buffers = Object.entries(policy.hostileBufferMetres).map(
    ([kind, metres]) => `${kind} ${(metres / 1000).toString()} km`,
  );
  const otherDays = world.scenario.territories.some((territory) => !isValid(world, territory));
  return html`<ul class="legend">
    ${entry('Hostile ground', area('ground'))}
    ${entry(`Too near hostile ground (${buffers.join(', ')})`, html`<path class="buffer" stroke-width="10" d="M3 8H21" />`)}
    ${otherDays ? entry('Ground that is hostile on other days only', area('ground other-days')) : NOTHING}
    ${Object.values(MARKS).map(({ said, drawn }) => entry(said, drawn(MIDDLE, 2)))}
    ${entry('From the home locality to the unit', html`<path class="move" d="M2 8H22" />`)}
  </ul>`;
};
