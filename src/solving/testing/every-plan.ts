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
/** An option and what it costs by itself. */
type Option = { readonly assignment: Assignment; readonly safety: number; readonly suitability: number };
type Asking = { readonly weight: number; readonly options: readonly Option[]; readonly cheapest: Option };

/**
 * The best three levels over every plan there is, by the judge alone: no model. A beginning is left only when two of it
 * break a rule, or when it can't become better than the best already: what is added to a plan costs at least what it
 * costs by itself.
 */
export function bestOfEveryPlan(world: World): Triple {
  const asking = askingIn(world);
  const together = remembered(world);
  let best: Triple = [-1, Infinity, Infinity];
  const canWin = (index: number, sofar: Triple): boolean =>
    isBetter(outlook(asking, index, { sofar, needed: best[0] }), best);
  const visit = (index: number, plan: readonly Assignment[], sofar: Triple): void => {
    if (!canWin(index, sofar)) return;
    const here = asking[index];
    if (!here) {
      if (judge(world, plan).length === 0) best = sofar;
      return;
    }
    for (const { assignment, safety, suitability } of here.options) {
      if (!canWin(index + 1, [sofar[0] + here.weight, sofar[1] + safety, sofar[2] + suitability])) continue;
      if (!plan.every((other) => together(other, assignment))) continue;
      const longer = [...plan, assignment];
      visit(index + 1, longer, tripleOf(world, longer));
    }
    visit(index + 1, plan, sofar);
  };
  visit(0, [], [0, 0, 0]);
  return best;
}

const isBetter = (a: Triple, b: Triple): boolean =>
  a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];

const tripleOf = (world: World, plan: readonly Assignment[]): Triple => {
  const { coverage, safety, suitability } = scorePlan(world, plan);
  return [coverage, safety, suitability];
};

/** Those with an option, the weightiest first; the cheapest options first. */
const askingIn = (world: World): readonly Asking[] =>
  [...world.requests.values()]
    .flatMap((request) => {
      const options = cheapestFirst(world, optionsFor(world, request.request.id));
      const suitability = Math.min(...options.map((option) => option.suitability));
      const [first] = options;
      if (!first) return [];
      return [{ weight: coverageWeight(world, request), options, cheapest: { ...first, suitability } }];
    })
    .sort((a, b) => b.weight - a.weight);

const cheapestFirst = (world: World, options: readonly Assignment[]): readonly Option[] =>
  options
    .map((assignment) => ({ assignment, ...scorePlan(world, [assignment]) }))
    .sort((a, b) => a.safety - b.safety || a.suitability - b.suitability);

type Beginning = { readonly sofar: Triple; readonly needed: number };

/** What a beginning could become at best: those that can't be missed any more cost at least their cheapest option. */
function outlook(asking: readonly Asking[], from: number, { sofar, needed }: Beginning): Triple {
  let [coverage, safety, suitability] = sofar;
  for (let i = from; i < asking.length; i++) coverage += asking[i]?.weight ?? 0;
  for (let i = from; i < asking.length; i++) {
    const one = asking[i];
    if (!one || coverage - one.weight >= needed) continue;
    safety += one.cheapest.safety;
    suitability += one.cheapest.suitability;
  }
  return [coverage, safety, suitability];
}

/** Whether the judge lets two be together; asked once of each two. */
function remembered(world: World): (a: Assignment, b: Assignment) => boolean {
  const known = new Map<Assignment, Map<Assignment, boolean>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<Assignment, boolean>();
    known.set(a, row);
    const answer = row.get(b) ?? judge(world, [a, b]).length === 0;
    row.set(b, answer);
    return answer;
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
