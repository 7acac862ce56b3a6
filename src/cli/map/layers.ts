import type { Plan, World } from '#scoring';
import { place } from '../tables/wording.js';
import { html, type Markup } from './markup.js';
import { MARKS, titled, wayOf } from './marks.js';
import type { Sheet } from './sheet.js';

/** Inhabitants of what is drawn larger. */
const TOWN = 50_000;

export const localityLayer = ({ scenario }: World, { at, holds }: Sheet): readonly Markup[] =>
  scenario.localities
    .filter(({ location }) => holds(location))
    .map(({ name, population, location }) =>
      titled(
        MARKS.locality.drawn(at(location), population >= TOWN ? 3 : 1.2),
        `${name}: ${population.toString()} inhabitants`,
      ),
    );

export const unitLayer = (world: World, { assignments }: Plan, { at, holds }: Sheet): readonly Markup[] => {
  const taken = new Set([
    ...assignments.map(({ unit }): string => unit),
    ...world.standing.map(({ unit }) => unit.unit.id),
  ]);
  return [...world.units.values()]
    .filter(({ unit }) => !taken.has(unit.id) && holds(unit.location))
    .map((inWorld) => {
      const { id, kind, beds, location } = inWorld.unit;
      const words = [id, ...place(world, inWorld), kind, `beds ${beds.toString()}`];
      return titled(MARKS.free.drawn(at(location)), words.join(', '));
    });
};

export const standingLayer = (world: World, { at, holds }: Sheet): readonly Markup[] =>
  world.standing
    .filter(({ unit }) => holds(unit.unit.location))
    .map(({ placement: { id, status, arrival, departure }, unit }) => {
      const words = [id, unit.unit.id, ...place(world, unit), `${status} ${arrival} to ${departure}`];
      return titled(MARKS.standing.drawn(at(unit.unit.location)), words.join(', '));
    });

export const unplacedLayer = (world: World, { unplaced }: Plan, { at, holds }: Sheet): readonly Markup[] =>
  unplaced.flatMap(({ request, code }) => {
    const home = world.requests.get(request)?.home.location;
    return home && holds(home) ? [titled(MARKS.unplaced.drawn(at(home)), `${request}: ${code}`)] : [];
  });

/** `target`: whether this map is where the row of an assignment leads to. */
export const placedLayer = (
  world: World,
  { assignments }: Plan,
  { sheet, target }: { readonly sheet: Sheet; readonly target: (unit: string) => boolean },
): readonly Markup[] =>
  assignments.flatMap(({ request, unit, arrival, departure }, index) => {
    const [asking, inWorld] = [world.requests.get(request), world.units.get(unit)];
    if (!asking || !inWorld || !sheet.holds(inWorld.unit.location)) return [];
    const { location } = inWorld.unit;
    const words = [request, unit, ...place(world, inWorld), `${arrival} to ${departure}`];
    const mark = titled(MARKS.placed.drawn(sheet.at(location)), words.join(', '));
    const row = `#placed-${(index + 1).toString()}`;
    return [
      html`<path class="move" d="${wayOf(sheet, [asking.home.location, location])}" />`,
      target(unit)
        ? html`<a id="at-${index + 1}" href="${row}">${mark}</a>`
        : html`<a href="${row}">${mark}</a>`,
    ];
  });
