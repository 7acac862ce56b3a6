import { plusDays } from '#kernel';
import {
  aCandidateOf,
  breachesOf,
  coverageWeight,
  judge,
  scorePlan,
  type Assignment,
  type World,
} from '#scoring';
import { dateOf } from '#kernel';

export type Triple = readonly [coverage: number, safety: number, suitability: number];

/** The best three levels over every plan there is, by the judge alone: no model, no bound but the weight still to come. */
export function bestOfEveryPlan(world: World): Triple {
  const requests = [...world.requests.values()].map((request) => ({
    weight: coverageWeight(world, request),
    options: optionsFor(world, request.request.id),
  }));
  let best: Triple = [-1, Infinity, Infinity];
  const visit = (index: number, plan: readonly Assignment[], coverage: number): void => {
    const toCome = requests.slice(index).reduce((sum, { weight }) => sum + weight, 0);
    if (coverage + toCome < best[0]) return;
    const here = requests[index];
    if (!here) {
      const score = scorePlan(world, plan);
      const triple: Triple = [score.coverage, score.safety, score.suitability];
      if (isBetter(triple, best)) best = triple;
      return;
    }
    for (const option of here.options) {
      const longer = [...plan, option];
      if (judge(world, longer).length === 0) visit(index + 1, longer, coverage + here.weight);
    }
    visit(index + 1, plan, coverage);
  };
  visit(0, [], 0);
  return best;
}

const isBetter = (a: Triple, b: Triple): boolean =>
  a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];

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
