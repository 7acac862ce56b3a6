import { dayOf, metres } from '#kernel';
import { threateningGroups, type Threatening } from './allegiance.js';
import { nonAssociationsBetween } from './non-associations-between.js';
import { strictestFigures } from './figures.js';
import type { Measure } from './measure.js';
import { requestInWorld } from './request-in-world.js';
import { openStay, stands } from './open-stay.js';
import { openUnit, type UnitParts } from './open-unit.js';
import { byKey, found, rememberedByPair } from './remember.js';
import type { Scenario } from './scenario.js';
import type { PlaceOfStay, StayInWorld, World } from './world.js';

/** Reads a valid scenario once. Ground is measured when first asked for. @throws RangeError on an unknown reference. */
export const openWorld = (scenario: Scenario, measure: Measure): World => {
  const { policy, nonAssociations } = scenario;
  const places = {
    localities: byKey(scenario.localities, ({ code }) => code),
    municipalities: byKey(scenario.municipalities, ({ code }) => code),
  };
  const threatening = threateningGroups(scenario.groupRelations);
  const nonAssociationsOf = nonAssociationsBetween(nonAssociations);
  const { units, standing } = openUnits({ ...places, scenario, measure }, threatening);
  const asOf = dayOf(scenario.asOf);
  const context = { ...places, measure, asOf, threatening, standing, nonAssociationsOf };
  const reach = metres(3 * strictestFigures(policy).dispersionMetres);
  return {
    ...places,
    scenario,
    policy,
    measure,
    asOf,
    units,
    requests: byKey(
      scenario.requests.map((request) => requestInWorld(request, context)),
      ({ request }) => request.id,
    ),
    standing,
    standingByLocality: gather(new Map(), standing, ({ unit }) => unit.unit.locality),
    nonAssociationsOf,
    metresBetween: rememberedByPair((a: PlaceOfStay, b: PlaceOfStay) =>
      measure.between(a.unit.location, b.unit.location, reach),
    ),
  };
};

/** Units know their stays and stays their unit. */
const openUnits = (
  parts: Omit<UnitParts, 'providers' | 'staysIn' | 'scenario'> & { readonly scenario: Scenario },
  threatening: Threatening,
): Pick<World, 'units' | 'standing'> => {
  const { scenario } = parts;
  const around = { threatening, asOf: dayOf(scenario.asOf) };
  const staysIn = new Map<string, StayInWorld[]>();
  const providers = byKey(scenario.providers, ({ id }) => id);
  const units = byKey(
    scenario.units.map((unit) => openUnit(unit, { ...parts, providers, staysIn })),
    ({ unit }) => unit.id,
  );
  const stays = scenario.placements
    .filter(({ status }) => stands(status) || status === 'DEPARTED')
    .map((placement) => openStay(placement, found(units, placement.unit), around));
  gather(staysIn, stays, ({ placement }) => placement.unit);
  return { units, standing: stays.filter(({ departed }) => !departed) };
};

const gather = (
  groups: Map<string, StayInWorld[]>,
  stays: readonly StayInWorld[],
  key: (stay: StayInWorld) => string,
): ReadonlyMap<string, readonly StayInWorld[]> => {
  for (const stay of stays) {
    const group = groups.get(key(stay));
    if (group) group.push(stay);
    else groups.set(key(stay), [stay]);
  }
  return groups;
};
