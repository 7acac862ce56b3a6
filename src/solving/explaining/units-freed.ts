import { openWorld, type RequestInWorld, type Scenario, type World } from '#scoring';
import type { Option } from './option.js';
import { reasonsOf, UNIT_BITS, type UnitReasons } from './unit-reasons.js';

/**
 * Judges the changed scenario anew and counts the units that were excluded and now are not. Opened is only the part
 * that can answer: this request, the units that the change may reach, and those in which somebody stands.
 */
export const unitsFreed = (
  world: World,
  request: RequestInWorld,
  { option, reasons }: { readonly option: Option; readonly reasons: readonly UnitReasons[] },
): number => {
  const reached = reasons.filter(
    ({ broken }) => broken !== 0 && (broken & UNIT_BITS & ~option.touches) === 0,
  );
  const ids = new Set(reached.map(({ unit }) => unit.unit.id));
  const changed = openWorld(narrowed(option.edit.apply(world.scenario), request, ids), world.measure);
  const asked = changed.requests.get(request.request.id);
  if (asked === undefined) return 0;
  return [...changed.units.values()].filter(
    (unit) => ids.has(unit.unit.id) && reasonsOf(changed, asked, unit).broken === 0,
  ).length;
};

const narrowed = (scenario: Scenario, { request }: RequestInWorld, ids: ReadonlySet<string>): Scenario => {
  const lived = new Set<string>(scenario.placements.map(({ unit }) => unit));
  return {
    ...scenario,
    requests: scenario.requests.filter(({ id }) => id === request.id),
    units: scenario.units.filter(({ id }) => ids.has(id) || lived.has(id)),
  };
};
