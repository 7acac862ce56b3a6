import { plusDays } from '#kernel';
import { hardConstraints } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import { brokenByStay } from './broken.js';
import { byCost, costsAlone, type Cost, type Costs } from './costs-alone.js';
import { sizeOf } from './mask.js';
import { excludedUnit, rankedCandidate, type Ranking } from './rank-candidates.js';
import { relaxationsAlone } from './relaxations-alone.js';
import { ruledOut, ruledOutAlone } from './tally.js';
import { candidateOn, type UnitReasons } from './unit-reasons.js';
import { verdictsAlone, type Verdicts } from './verdicts-alone.js';

/** How much of a ranking is said, and which strains decide the order. */
export type Extent = {
  readonly candidates: number;
  readonly excluded: number;
  readonly counts: (constraint: string) => boolean;
};
/** Of the excluded units the nearest: fewest constraints broken, then by their ids. */
export type RankingAlone = Ranking & { readonly excludedInAll: number };

/** A unit, by its place, on its best day, counted from the first of the window. */
type Choice = Cost & { readonly place: number; readonly days: number };

/**
 * Reads one request against every unit of a country where nobody stands: what `rankCandidates` answers there, asked once for
 * all units that are alike. Its caller keeps `alike` from one request to the next.
 */
export const rankAlone = (asked: AskedAlike, extent: Extent): RankingAlone => {
  const { world, request } = asked;
  const alike = asked.alike.follow(world.units);
  const verdicts = verdictsAlone(asked);
  const admitted = unbroken(verdicts);
  const reasonsOf = reasonsAt(asked, verdicts);
  return {
    admitted: admitted.length,
    candidates: best(asked, verdicts, { admitted, extent }).map(({ place, days }) =>
      rankedCandidate(
        candidateOn(world, { request, unit: alike.units[place]! }, plusDays(request.firstDay, days)),
      ),
    ),
    excluded: nearest(verdicts, extent.excluded).map((place) =>
      excludedUnit(world, request, reasonsOf(place)),
    ),
    excludedInAll: alike.units.length - admitted.length,
    ruledOut: ruledOut(verdicts.broken),
    ruledOutAlone: ruledOutAlone(verdicts.alone),
    relaxations: admitted.length > 0 ? [] : relaxationsAlone(asked, verdicts),
  };
};

const unbroken = ({ broken }: Verdicts): readonly number[] => {
  const places: number[] = [];
  for (let place = broken.indexOf(0); place >= 0; place = broken.indexOf(0, place + 1)) places.push(place);
  return places;
};

const reasonsAt =
  ({ request, alike }: AskedAlike, { broken, days, alone }: Verdicts) =>
  (place: number): UnitReasons => ({
    unit: alike.units[place]!,
    arrival: plusDays(request.firstDay, days[place]!),
    broken: broken[place]!,
    alone: alone[place]!,
  });

/** The excluded that break the fewest constraints, then by their ids. */
const nearest = ({ broken }: Verdicts, most: number): readonly number[] => {
  const sizes = new Uint8Array(broken.length);
  for (let place = 0; place < sizes.length; place += 1) sizes[place] = sizeOf(broken[place]!);
  const found: number[] = [];
  for (let size = 1; size <= hardConstraints.length && found.length < most; size += 1)
    for (
      let place = sizes.indexOf(size);
      place >= 0 && found.length < most;
      place = sizes.indexOf(size, place + 1)
    )
      found.push(place);
  return found;
};

type Admitted = { readonly admitted: readonly number[]; readonly extent: Extent };

const best = (asked: AskedAlike, verdicts: Verdicts, { admitted, extent }: Admitted): readonly Choice[] => {
  const costs = costsAlone(asked, extent.counts);
  const most = Math.min(extent.candidates, admitted.length);
  const cheapest: Choice[] = [];
  for (const place of admitted) {
    const worst = cheapest.length < most ? undefined : cheapest.at(-1);
    if (worst && costs.isAtLeast(place, worst)) continue;
    const choice = bestDay(asked, verdicts, { place, costs });
    if (worst && cheaper(choice, worst) >= 0) continue;
    if (worst) cheapest.pop();
    cheapest.splice(firstAbove(cheapest, choice), 0, choice);
  }
  return cheapest;
};

/** Where it stands among those that are in order. */
const firstAbove = (sorted: readonly Choice[], choice: Choice): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cheaper(sorted[middle]!, choice) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

type UnitCosts = { readonly place: number; readonly costs: Costs };

/** The cheapest day on which nothing is broken, the earliest of such. */
const bestDay = (
  { world, request, alike }: AskedAlike,
  verdicts: Verdicts,
  { place, costs }: UnitCosts,
): Choice => {
  const [byDay, first] = [costs.byDay(place), verdicts.days[place]!];
  const isDated = verdicts.dated.has(place);
  const pair = { request, unit: alike.units[place]! };
  let days = first;
  for (let day = first + 1; day < byDay.length; day += 1) {
    if (byCost(byDay[day]!, byDay[days]!) >= 0) continue;
    const isFree = !isDated || brokenByStay(candidateOn(world, pair, plusDays(request.firstDay, day))) === 0;
    if (isFree) days = day;
  }
  const [cost, added] = [costs.whatever(place), byDay[days]!];
  return {
    place,
    days,
    safety: cost.safety + added.safety,
    suitability: cost.suitability + added.suitability,
  };
};

const cheaper = (a: Choice, b: Choice): number => byCost(a, b) || a.place - b.place;
