import { dayOf, FOREVER, overlap, plusDays, type Period } from '#kernel';
import type { Placement, Unit } from '#scoring';

const STANDING: ReadonlySet<string> = new Set(['PROVISIONAL', 'CONFIRMED', 'ARRIVED']);
/** Work that waits until the household has left. */
const PLANNED: ReadonlySet<string> = new Set(['REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK']);

type Stay = { readonly placement: Placement; readonly unit: Unit };
/** A stay, and what it meets; where that is an earlier stay, its id in `other`. */
export type ClashingStay = { readonly placement: string; readonly with: string; readonly other?: string };

const nights = ({ arrival, departure }: Placement): Period => ({
  from: dayOf(arrival),
  to: dayOf(departure),
});
const occupied = ({ placement, unit }: Stay): Period => ({
  from: dayOf(placement.arrival),
  to: plusDays(dayOf(placement.departure), unit.turnaroundDays),
});

/** Each stay of one exclusive unit that begins before another, earlier one has ended and the unit has rested. */
const meetings = (stays: readonly Stay[]): readonly ClashingStay[] => {
  const ordered = stays.toSorted((a, b) => occupied(a).from - occupied(b).from);
  return ordered.flatMap((stay, index) => {
    const earlier = ordered.slice(0, index).find((other) => overlap(occupied(other), occupied(stay)));
    const [placement, other] = [stay.placement.id, earlier?.placement.id];
    return other === undefined ? [] : [{ placement, with: `placement ${other}`, other }];
  });
};

const underWorks = ({ placement, unit }: Stay): readonly ClashingStay[] =>
  unit.voids
    .filter(({ reason }) => PLANNED.has(reason))
    .filter(({ from, to }) =>
      overlap(nights(placement), { from: dayOf(from), to: to === null ? FOREVER : dayOf(to) }),
    )
    .map(({ from, reason }) => ({ placement: placement.id, with: `the void ${reason} from ${from}` }));

/**
 * Standing stays that no register can hold at once: two households in one exclusive unit (turnaround counts), or a
 * household amid planned works. Other breaches are findings and don't stand in the way.
 */
export const clashingStays = (
  units: readonly Unit[],
  placements: readonly Placement[],
): readonly ClashingStay[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const stays = placements.flatMap((placement): Stay[] => {
    const unit = byId.get(placement.unit);
    return unit !== undefined && STANDING.has(placement.status) ? [{ placement, unit }] : [];
  });
  const exclusive = stays.filter(({ unit }) => unit.sharing === 'EXCLUSIVE');
  const byUnit = Map.groupBy(exclusive, ({ unit }) => unit.id);
  return [...[...byUnit.values()].flatMap(meetings), ...stays.flatMap(underWorks)];
};
