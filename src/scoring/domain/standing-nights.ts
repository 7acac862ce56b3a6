import { dayOf, FOREVER, type Day, type Period } from '#kernel';
import type { Placement } from './scenario.js';

type Written = Pick<Placement, 'status' | 'arrival' | 'departure'>;

/** Whether a household should have left by the day of the scenario and nobody has recorded that it did. */
export const overstays = ({ status, departure }: Written, asOf: Day): boolean =>
  status === 'ARRIVED' && dayOf(departure) <= asOf;

/** The nights that a placement occupies: those written, but who has not left is still there, without an end. */
export const nightsOf = (placement: Written, asOf: Day): Period => ({
  from: dayOf(placement.arrival),
  to: overstays(placement, asOf) ? FOREVER : dayOf(placement.departure),
});
