import type { Position } from '#kernel';
import type { Plan, World } from '#scoring';
import { groundLayer } from './ground.js';
import { boxAround, labels, type Label } from './labels.js';
import { localityLayer, placedLayer, standingLayer, unitLayer, unplacedLayer } from './layers.js';
import { html, type Markup } from './markup.js';
import { scaleBar, scaleBarBox } from './scale-bar.js';
import { sheetFor, type Sheet } from './sheet.js';

const MOST_TOWNS = 60;
const HALF_A_MARK = 6;

export type Extent = {
  readonly name: string;
  /** The sheet holds all of these. */
  readonly positions: readonly Position[];
  /** Whether the row of an assignment in that unit leads to this map. */
  readonly target: (unit: string) => boolean;
};

/** A part of the scenario and its plan on a map, as SVG. Every mark has its words; a placed one leads to its row. */
export const drawing = (world: World, plan: Plan, { name, positions, target }: Extent): Markup => {
  const sheet = sheetFor(positions);
  const size = [sheet.width, sheet.height].map((side) => Math.ceil(side)).join(' ');
  const layers = [
    ...groundLayer(world, sheet),
    ...localityLayer(world, sheet),
    ...unitLayer(world, plan, sheet),
    ...standingLayer(world, sheet),
    ...unplacedLayer(world, plan, sheet),
    ...placedLayer(world, plan, { sheet, target }),
    ...names(world, plan, sheet),
    scaleBar(sheet),
  ];
  return html`<svg class="map" viewBox="0 0 ${size}" role="img" aria-label="Map: ${name}">${layers}</svg>`;
};

const names = (world: World, plan: Plan, sheet: Sheet): readonly Markup[] => {
  const placed = cases(world, plan, sheet);
  const marks = placed.map(({ at }) => boxAround(at, HALF_A_MARK));
  return labels([...placed, ...towns(world, sheet)], {
    width: sheet.width,
    clear: [scaleBarBox(sheet), ...marks],
  });
};

const cases = (world: World, { assignments }: Plan, { at, holds }: Sheet): readonly Label[] =>
  assignments.flatMap(({ request, unit }) => {
    const location = world.units.get(unit)?.unit.location;
    return location && holds(location) ? [{ at: at(location), text: request, kind: 'case' as const }] : [];
  });

const towns = ({ scenario }: World, { at, holds }: Sheet): readonly Label[] =>
  scenario.localities
    .filter(({ location }) => holds(location))
    .sort((a, b) => b.population - a.population)
    .slice(0, MOST_TOWNS)
    .map(({ name, location }) => ({ at: at(location), text: name, kind: 'town' }));
