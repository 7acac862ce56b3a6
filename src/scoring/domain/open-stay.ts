import type { Day } from '#kernel';
import type { Threatening } from './allegiance.js';
import type { Placement, PlacementStatus } from './scenario.js';
import { nightsOf } from './standing-nights.js';
import type { StayInWorld, UnitInWorld } from './world.js';

/** Whether the solver must leave a placement where it is and count it in every constraint. */
export const stands = (status: PlacementStatus): boolean =>
  status === 'PROVISIONAL' || status === 'CONFIRMED' || status === 'ARRIVED';

type Around = { readonly threatening: Threatening; readonly asOf: Day };

export const openStay = (
  placement: Placement,
  unit: UnitInWorld,
  { threatening, asOf }: Around,
): StayInWorld => ({
  of: { placement: placement.id },
  placement,
  unit,
  person: placement.person,
  own: new Set(placement.groups),
  threatening: threatening(placement.groups, []),
  period: nightsOf(placement, asOf),
  persons: placement.persons,
  departed: placement.status === 'DEPARTED',
});
