import { dateOf, plusDays } from '#kernel';
import {
  aCandidateOf,
  breachesOf,
  coverageWeight,
  judge,
  scorePlan,
  type Assignment,
  type World,
} from '#scoring';

export type Triple = readonly [coverage: number, safety: number, suitability: number];
/** One request in one unit from one day, and what it costs by itself. */
type Option = { readonly assignment: Assignment; readonly safety: number; readonly suitability: number };
/** A request without a place yet, with the options that the judge allows beside each one chosen so far. */
type Asking = { readonly weight: number; readonly options: readonly Option[] };

/**
 * The best three levels over every plan there is, by the judge alone: no model. A beginning is left only when two of it
 * break a rule, or when it can't become better than the best already. What is added costs at least what it costs by
 * itself, and what each two cost each other.
 * @param known what some plan reaches, so that only better ones are looked for; it is the answer when there is none
 */
export function bestOfEveryPlan(world: World, known: Triple = [-1, Infinity, Infinity]): Triple {
  const besides = remembered(world);
  let best = known;
  const visit = (plan: readonly Assignment[], left: readonly Asking[], sofar: Triple): void => {
    if (!isBetter(outlook(left, sofar, best[0]), best)) return;
    const [here, ...others] = [...left].sort((a, b) => a.options.length - b.options.length);
    if (!here) {
      const whole = tripleOf(world, plan);
      if (isBetter(whole, best) && judge(world, plan).length === 0) best = whole;
      return;
    }
    for (const { assignment, safety, suitability } of here.options) {
      const next: Triple = [sofar[0] + here.weight, sofar[1] + safety, sofar[2] + suitability];
      if (!isBetter(outlook(others, next, best[0]), best)) continue;
      const narrowed = others.map((one) => ({ ...one, options: besides(assignment, one.options) }));
      visit([...plan, assignment], narrowed, next);
    }
    visit(plan, others, sofar);
  };
  visit([], askingIn(world), [0, 0, 0]);
  return best;
}

const isBetter = (a: Triple, b: Triple): boolean =>
  a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];

const tripleOf = (world: World, plan: readonly Assignment[]): Triple => {
  const { coverage, safety, suitability } = scorePlan(world, plan);
  return [coverage, safety, suitability];
};

const askingIn = (world: World): readonly Asking[] =>
  [...world.requests.values()].map((request) => ({
    weight: coverageWeight(world, request),
    options: optionsFor(world, request.request.id).map((assignment) => ({
      assignment,
      ...scorePlan(world, [assignment]),
    })),
  }));

/** What a beginning could become at best: those that can't be missed any more cost at least their cheapest option. */
function outlook(left: readonly Asking[], [coverage, safety, suitability]: Triple, needed: number): Triple {
  const placeable = left.filter(({ options }) => options.length > 0);
  const most = placeable.reduce((sum, { weight }) => sum + weight, coverage);
  const cheapest = { safety, suitability };
  for (const { weight, options } of placeable) {
    if (most - weight >= needed) continue;
    cheapest.safety += Math.min(...options.map((option) => option.safety));
    cheapest.suitability += Math.min(...options.map((option) => option.suitability));
  }
  return [most, cheapest.safety, cheapest.suitability];
}

type Pair = { readonly safety: number; readonly suitability: number } | undefined;

/** Of some options those that the judge allows beside one, dearer by what the two cost each other; asked once of each two. */
function remembered(world: World) {
  const known = new Map<Assignment, Map<Assignment, Pair>>();
  const cost = (plan: readonly Assignment[]) => scorePlan(world, plan);
  const asked = (a: Assignment, b: Assignment): Pair => {
    if (judge(world, [a, b]).length > 0) return undefined;
    const [both, one, other] = [cost([a, b]), cost([a]), cost([b])];
    return {
      safety: both.safety - one.safety - other.safety,
      suitability: both.suitability - one.suitability - other.suitability,
    };
  };
  return (chosen: Assignment, options: readonly Option[]): readonly Option[] => {
    const row = known.get(chosen) ?? new Map<Assignment, Pair>();
    known.set(chosen, row);
    return options.flatMap(({ assignment, safety, suitability }) => {
      const pair = row.has(assignment) ? row.get(assignment) : asked(chosen, assignment);
      row.set(assignment, pair);
      if (!pair) return [];
      return [{ assignment, safety: safety + pair.safety, suitability: suitability + pair.suitability }];
    });
  };
}

/** Every admissible unit and day of one request, as assignments. */
export function optionsFor(world: World, id: string): readonly Assignment[] {
  const request = world.requests.get(id);
  if (!request) throw new RangeError(`No request ${id}.`);
  const options: Assignment[] = [];
  for (const unit of world.units.values())
    for (let arrival = request.earliest; arrival <= request.latest; arrival = plusDays(arrival, 1)) {
      const candidate = aCandidateOf(world, request, { unit, arrival });
      if (breachesOf(candidate).length > 0) continue;
      options.push({
        request: request.request.id,
        unit: unit.unit.id,
        arrival: dateOf(candidate.stay.from),
        departure: dateOf(candidate.stay.to),
      });
    }
  return options;
}
