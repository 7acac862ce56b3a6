import { breachesOf } from './breaches-of.js';
import { stayOf } from './candidate.js';
import type { HardConstraint, PlanBreach, PlanConstraint } from './constraint.js';
import type { Finding } from './finding.js';
import { hardConstraints, planConstraints } from './lists.js';
import type { Assignment } from './plan.js';
import { plannedFrom, type Planned } from './planned.js';
import { misread } from './well-formed.js';
import type { World } from './world.js';

export type Constraints = {
  readonly hard: readonly HardConstraint[];
  readonly plan: readonly PlanConstraint[];
};

/** Reads a plan by the constraints alone. Empty when the plan may be proposed. */
export const judge = (
  world: World,
  assignments: readonly Assignment[],
  constraints: Constraints = { hard: hardConstraints, plan: planConstraints },
): readonly Finding[] => {
  const plan = assignments.flatMap((assignment) => plannedFrom(world, assignment) ?? []);
  const stays = { judged: plan.map(stayOf), besides: world.standing };
  return [
    ...assignments.flatMap((assignment) => misread(world, assignment)),
    ...plan.flatMap((planned) => broken(planned, constraints.hard)),
    ...constraints.plan.flatMap(({ id, breaches }) =>
      breaches(stays, world).map((breach) => findingOf(id, breach)),
    ),
  ];
};

const broken = (planned: Planned, hard: readonly HardConstraint[]): readonly Finding[] =>
  breachesOf(planned, hard).map(({ id, sentence }) => ({
    constraint: id,
    requests: [planned.assignment.request],
    units: [planned.assignment.unit],
    sentence,
  }));

const findingOf = (constraint: string, { stays, sentence }: PlanBreach): Finding => ({
  constraint,
  requests: [...new Set(stays.flatMap(({ of }) => ('request' in of ? [of.request] : [])))],
  units: [...new Set(stays.map(({ unit }) => unit.unit.id))],
  sentence,
});
