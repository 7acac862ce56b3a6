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
  /** Whether it surely costs at least that on every day: by what is known of units that are alike, the days being asked last. */
  readonly isAtLeast: (place: number, cost: Cost) => boolean;
};
export const byCost = (a: Cost, b: Cost): number => a.safety - b.safety || a.suitability - b.suitability;

type Soft = { readonly soft: SoftConstraint; readonly number: number };
type Fixed = Soft & { readonly points: (place: number) => number };

const pointsFor =
  ({ world, request, alike }: AskedAlike, { soft }: Soft) =>
  (place: number, arrival: Day): number => {
    const stay = { from: arrival, to: plusDays(arrival, request.request.nights) };
    const unit = alike.units[place]!;
    const amount = soft.strain(candidateFor(world, { request, unit }, stay))?.amount ?? 0;
    return amount === 0 ? 0 : weightOf(world.policy, soft) * amount;
  };

/** Asked once for all units that are alike. */
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

const summed = (fixed: readonly Fixed[]) => {
  const ofLevel = (level: keyof Cost) => {
    const points = fixed.filter(({ soft }) => soft.level === level).map((one) => one.points);
    return (place: number): number => {
      let sum = 0;
      for (const one of points) sum += one(place);
      return sum;
    };
  };
  return { safety: ofLevel('safety'), suitability: ofLevel('suitability') };
};

/** Of units with the same number no day sets one apart; nothing where each is one by itself. */
const numberOf =
  ({ alike }: AskedAlike, ofStay: readonly Soft[]) =>
  (place: number): number | undefined => {
    let key = 0;
    for (const { number } of ofStay) {
      const groups = alike.soft[number];
      if (groups === undefined) return undefined;
      key = key * groups.first.length + groups.numbers[place]!;
    }
    return key;
  };

const addedOn = (asked: AskedAlike, softs: readonly Soft[], place: number): readonly Cost[] => {
  const { firstDay, latest } = asked.request;
  return Array.from({ length: latest - firstDay + 1 }, (_, days) => {
    const cost = { safety: 0, suitability: 0 };
    for (const one of softs) cost[one.soft.level] += pointsFor(asked, one)(place, plusDays(firstDay, days));
    return cost;
  });
};

type Days = { readonly costs: readonly Cost[]; readonly least: Cost };
const leastOf = (costs: readonly Cost[]): Cost => ({
  safety: Math.min(...costs.map(({ safety }) => safety)),
  suitability: Math.min(...costs.map(({ suitability }) => suitability)),
});
const daysOf = (asked: AskedAlike, ofStay: readonly Soft[]) => {
  const key = numberOf(asked, ofStay);
  const known = new Map<number | undefined, Days>();
  return (place: number): Days => {
    const number = key(place);
    const before = known.get(number);
    if (before !== undefined) return before;
    const costs = addedOn(asked, ofStay, place);
    const days = { costs, least: leastOf(costs) };
    if (number !== undefined) known.set(number, days);
    return days;
  };
};

/** The sums of the strains that count, where nobody stands. */
export const costsAlone = (asked: AskedAlike, counts: (constraint: string) => boolean): Costs => {
  const all = softConstraints.map((soft, number) => ({ soft, number })).filter(({ soft }) => counts(soft.id));
  const fixed = all
    .filter(({ soft }) => soft.dependsOn === 'unit')
    .map((one) => ({ ...one, points: onceFor(asked, one) }));
  const days = daysOf(
    asked,
    all.filter(({ soft }) => soft.dependsOn === 'stay'),
  );
  const [ofAll, ofAlike] = [summed(fixed), summed(fixed.filter(({ number }) => asked.alike.soft[number]))];
  return {
    whatever: (place) => ({ safety: ofAll.safety(place), suitability: ofAll.suitability(place) }),
    byDay: (place) => days(place).costs,
    isAtLeast: (place, cost) => {
      const fixedAlike = { safety: ofAlike.safety(place), suitability: ofAlike.suitability(place) };
      if (byCost(fixedAlike, cost) >= 0) return true;
      const { least } = days(place);
      const { safety, suitability } = fixedAlike;
      return (
        byCost({ safety: safety + least.safety, suitability: suitability + least.suitability }, cost) >= 0
      );
    },
  };
};
