import { plusDays, type Day } from '#kernel';
import { softConstraints, weightOf, type SoftConstraint } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import { candidateFor } from './unit-reasons.js';

export type Cost = { readonly safety: number; readonly suitability: number };
/** What units, by their place, cost the household: whatever the day, and what each day adds. */
export type Costs = {
  readonly whatever: (place: number) => Cost;
  /** By days after the first day of the window. The same list for units that no day sets apart. */
  readonly byDay: (place: number) => readonly Cost[];
};
type Soft = { readonly soft: SoftConstraint; readonly number: number };

const pointsFor =
  ({ world, request, alike }: AskedAlike, { soft }: Soft) =>
  (place: number, arrival: Day): number => {
    const stay = { from: arrival, to: plusDays(arrival, request.request.nights) };
    const unit = alike.units[place]!;
    const amount = soft.strain(candidateFor(world, { request, unit }, stay))?.amount ?? 0;
    return amount === 0 ? 0 : weightOf(world.policy, soft) * amount;
  };

/** AskedAlike once for all units that are alike. */
const onceFor = (asked: AskedAlike, one: Soft): ((place: number) => number) => {
  const points = pointsFor(asked, one);
  const { firstDay } = asked.request;
  const groups = asked.alike.soft[one.number];
  if (groups === undefined) return (place) => points(place, firstDay);
  const known = new Float64Array(groups.first.length).fill(NaN);
  return (place) => {
    const group = groups.numbers[place]!;
    if (Number.isNaN(known[group])) known[group] = points(place, firstDay);
    return known[group]!;
  };
};

const addedOn = (asked: AskedAlike, softs: readonly Soft[], place: number): readonly Cost[] => {
  const { firstDay, latest } = asked.request;
  return Array.from({ length: latest - firstDay + 1 }, (_, days) => {
    const cost = { safety: 0, suitability: 0 };
    for (const one of softs) cost[one.soft.level] += pointsFor(asked, one)(place, plusDays(firstDay, days));
    return cost;
  });
};

/** The sums of the strains that count, where nobody stands. */
export const costsAlone = (asked: AskedAlike, counts: (constraint: string) => boolean): Costs => {
  const all = softConstraints.map((soft, number) => ({ soft, number })).filter(({ soft }) => counts(soft.id));
  const fixed = all
    .filter(({ soft }) => soft.dependsOn === 'unit')
    .map((one) => ({ level: one.soft.level, points: onceFor(asked, one) }));
  const ofStay = all.filter(({ soft }) => soft.dependsOn === 'stay');
  const known = new Map<string, readonly Cost[]>();
  return {
    whatever: (place) => {
      const cost = { safety: 0, suitability: 0 };
      for (const { level, points } of fixed) cost[level] += points(place);
      return cost;
    },
    byDay: (place) => {
      const key = ofStay
        .map(({ number }) => asked.alike.soft[number]?.numbers[place] ?? `each ${place}`)
        .join();
      const costs = known.get(key) ?? addedOn(asked, ofStay, place);
      known.set(key, costs);
      return costs;
    },
  };
};
