import type { Amount, SoftConstraint } from './constraint.js';
import { dayOf } from '#kernel';
import { softConstraints } from './lists.js';
import type { Strain } from './plan.js';
import { rememberedBy } from './remember.js';
import type { Policy } from './scenario.js';
import type { Candidate, RequestInWorld, World } from './world.js';

const MOST_WAITING_DAYS = 60;

/** Points of placing the request at all: its urgency, and the days it has waited, counted up to 60. */
export const coverageWeight = ({ policy, asOf }: World, { request }: RequestInWorld): number => {
  const waited = asOf - dayOf(request.registeredOn);
  return (
    policy.urgencyWeights[request.urgency] +
    policy.waitingWeightPerDay * Math.max(0, Math.min(MOST_WAITING_DAYS, waited))
  );
};

/** The weight that the policy gives a soft constraint, or its default. */
export const weightOf = ({ softWeights }: Policy, { id, defaultWeight }: SoftConstraint): number =>
  softWeights[id] ?? defaultWeight;

type Weighed = { readonly strain: SoftConstraint['strain']; readonly weight: number };
const weighedAlone = (level: SoftConstraint['level']) =>
  rememberedBy((policy: Policy): readonly Weighed[] =>
    softConstraints
      .filter((soft) => soft.level === level && soft.together === undefined)
      .map((soft) => ({ strain: soft.strain, weight: weightOf(policy, soft) }))
      .filter(({ weight }) => weight !== 0),
  );
const sum = (weighed: readonly Weighed[], candidate: Candidate): number => {
  let points = 0;
  for (const { strain, weight } of weighed) points += weight * (strain(candidate)?.amount ?? 0);
  return points;
};
const safety = weighedAlone('safety');
const suitability = weighedAlone('suitability');

/** Weighted points on the safety level, without what planned households cost each other (see `neighbourPoints`). */
export const safetyCost = (candidate: Candidate): number => sum(safety(candidate.world.policy), candidate);
/** Weighted points on the suitability level. */
export const suitabilityCost = (candidate: Candidate): number =>
  sum(suitability(candidate.world.policy), candidate);

/** What a candidate costs by itself, nothing else being planned; only amounts above zero. */
export const strainsOf = (candidate: Candidate): readonly Strain[] =>
  softConstraints.flatMap((soft) => strainsFrom(soft, candidate.world.policy, soft.strain(candidate)));

/** One strain as it stands in a plan; nothing where it costs nothing. */
export const strainsFrom = (
  soft: SoftConstraint,
  policy: Policy,
  figures: Amount | undefined,
): readonly Strain[] =>
  figures === undefined || figures.amount === 0
    ? []
    : [
        {
          constraint: soft.id,
          level: soft.level,
          amount: figures.amount,
          weight: weightOf(policy, soft),
          sentence: soft.sentence(figures),
        },
      ];
