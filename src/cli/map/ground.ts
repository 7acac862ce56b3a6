import { dayOf, type Ground } from '#kernel';
import type { Territory, World } from '#scoring';
import { html, NOTHING, type Markup } from './markup.js';
import { titled, wayOf } from './marks.js';
import type { Sheet } from './sheet.js';

export const ringsOf = ({ type, coordinates }: Ground) =>
  type === 'Polygon' ? coordinates : coordinates.flat();

/** Whether it is hostile on the day of the scenario. */
export const isValid = ({ asOf }: World, { validFrom, validTo }: Territory): boolean =>
  dayOf(validFrom) <= asOf && (validTo === null || asOf < dayOf(validTo));

/** Hostile ground, and around it what is too near: a line as wide as twice the buffer of its class. */
export const groundLayer = (world: World, sheet: Sheet): readonly Markup[] => {
  const { policy } = world.scenario;
  const territories = world.scenario.territories.filter(({ geometry }) =>
    ringsOf(geometry).flat().some(sheet.holds),
  );
  const way = ({ geometry }: Territory): string =>
    ringsOf(geometry)
      .map((ring) => `${wayOf(sheet, ring)}Z`)
      .join('');
  const buffer = (territory: Territory): Markup => {
    if (!isValid(world, territory)) return NOTHING;
    const wide = (2 * policy.hostileBufferMetres[territory.class]) / sheet.metresPerUnit;
    return html`<path class="buffer" stroke-width="${wide.toFixed(2)}" d="${way(territory)}" />`;
  };
  const ground = (territory: Territory): Markup => {
    const kind = isValid(world, territory) ? 'ground' : 'ground other-days';
    return titled(html`<path class="${kind}" d="${way(territory)}" />`, sayOf(territory));
  };
  return [html`<g class="buffers">${territories.map(buffer)}</g>`, ...territories.map(ground)];
};

const sayOf = ({ id, class: kind, groups, validFrom, validTo }: Territory): string =>
  `${id}: ${kind}, ${groups.join(', ')}, from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}`;
