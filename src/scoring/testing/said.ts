import type { HardConstraint, PlanConstraint, SoftConstraint } from '../domain/constraint.js';
import { judge, type Constraints } from '../domain/judge.js';
import type { Finding } from '../domain/finding.js';
import type { Assignment, UnableToPlaceReason } from '../domain/plan.js';
import type { Candidate, World } from '../domain/world.js';

/** Why the candidate breaks the constraint, in words; nothing when it holds. */
export const sentenceOf = (
  { breach, sentence }: HardConstraint,
  candidate: Candidate,
): string | undefined => {
  const figures = breach(candidate);
  return figures === undefined ? undefined : sentence(figures);
};

export const codeOf = (
  { breach, code }: HardConstraint,
  candidate: Candidate,
): UnableToPlaceReason | undefined => {
  const figures = breach(candidate);
  return figures === undefined ? undefined : code(figures);
};

export const amountOf = ({ strain }: SoftConstraint, candidate: Candidate): number =>
  strain(candidate)?.amount ?? 0;

/** What the candidate costs, in words; nothing when it costs nothing. */
export const strainSentence = (
  { strain, sentence }: SoftConstraint,
  candidate: Candidate,
): string | undefined => {
  const figures = strain(candidate);
  return figures === undefined ? undefined : sentence(figures);
};

/** What one plan constraint finds by itself. */
export const findingsOf = (
  constraint: PlanConstraint,
  world: World,
  assignments: readonly Assignment[],
): readonly Finding[] => {
  const only: Constraints = { hard: [], plan: [constraint] };
  return judge(world, assignments, only).filter((finding) => finding.constraint === constraint.id);
};
