import { coverageWeight, strainsFrom } from './costs.js';
import type { SoftConstraint } from './constraint.js';
import { softConstraints } from './lists.js';
import type { Assignment, LevelName, Strain } from './plan.js';
import { plannedFrom, type Planned } from './planned.js';
import type { World } from './world.js';

/** The three level values of a plan, in whole points, and what each assignment costs in it. */
export type Score = Readonly<Record<LevelName, number>> & {
  /** By request id; only amounts above zero, in the order of the catalogue. */
  readonly strains: ReadonlyMap<string, readonly Strain[]>;
};

/** Adds up a plan. Assignments of an unknown request or unit add nothing: they are for `judge` to find. */
export const scorePlan = (world: World, assignments: readonly Assignment[]): Score => {
  const plan = assignments.flatMap((assignment) => plannedFrom(world, assignment) ?? []);
  const strains = new Map<string, Strain[]>(plan.map(({ assignment }) => [assignment.request, []]));
  for (const soft of softConstraints)
    for (const [place, figures] of figuresOf(soft, plan).entries()) {
      const request = plan[place]?.assignment.request;
      if (request !== undefined) strains.get(request)?.push(...strainsFrom(soft, world.policy, figures));
    }
  const all = [...strains.values()].flat();
  return {
    coverage: plan.reduce((points, { request }) => points + coverageWeight(world, request), 0),
    safety: pointsOf(all, 'safety'),
    suitability: pointsOf(all, 'suitability'),
    strains,
  };
};

const figuresOf = (soft: SoftConstraint, plan: readonly Planned[]) =>
  soft.together ? soft.together(plan) : plan.map((candidate) => soft.strain(candidate));

const pointsOf = (strains: readonly Strain[], level: Strain['level']): number =>
  strains.reduce(
    (points, strain) => points + (strain.level === level ? strain.amount * strain.weight : 0),
    0,
  );
