import { dayOf, type IsoDate } from '#kernel';
import { threateningGroups } from './allegiance.js';
import type { Measure } from './measure.js';
import { openUnit } from './open-unit.js';
import { byKey } from './remember.js';
import { requestInWorld } from './request-in-world.js';
import type { PlacementRequest, Unit } from './scenario.js';
import type { StayInWorld, World } from './world.js';

/** Units that are new, or others than before, and the ids of those that are no more. */
export type ChangedUnits = { readonly changed: readonly Unit[]; readonly gone: readonly string[] };

const NOBODY: ReadonlyMap<string, readonly StayInWorld[]> = new Map();

/** A world in which nobody stands, with some of its units changed. What was found out of the others remains known. */
export const withUnits = (world: World, { changed, gone }: ChangedUnits): World => {
  const { policy, localities, municipalities, measure } = world;
  const { providers, territories } = world.scenario;
  const parts = {
    ...{ localities, municipalities, measure },
    staysIn: NOBODY,
    providers: byKey(providers, ({ id }) => id),
  };
  const units = new Map(world.units);
  for (const id of gone) units.delete(id);
  const isLonger = changed.some(({ id }) => !units.has(id));
  for (const unit of changed)
    units.set(unit.id, openUnit(unit, { ...parts, scenario: { policy, territories } }));
  const inOrder = isLonger ? new Map([...units].sort(([a], [b]) => (a < b ? -1 : 1))) : units;
  const scenario = { ...world.scenario, units: Array.from(inOrder.values(), ({ unit }) => unit) };
  return { ...world, scenario, units: inOrder };
};

type AskedOnDay = { readonly request: PlacementRequest; readonly asOf: IsoDate; readonly measure: Measure };

/** A world in which nobody stands, as one request finds it on a day. */
export const askedBy = (world: World, { request, asOf, measure }: AskedOnDay): World => {
  const { localities, nonAssociationsOf } = world;
  const scenario = { ...world.scenario, asOf, requests: [request] };
  const threatening = threateningGroups(scenario.groupRelations);
  const context = {
    ...{ localities, nonAssociationsOf, measure, threatening },
    ...{ asOf: dayOf(asOf), standing: [] },
  };
  const requests = new Map([[request.id, requestInWorld(request, context)]]);
  return { ...world, scenario, measure, asOf: dayOf(asOf), requests };
};
