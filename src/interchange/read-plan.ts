import { ok, type Result } from '#kernel';
import type { Plan } from '#scoring';
import { PlanFormat } from './formats/plan.format.js';
import { rejectInput, type InputRejection } from './errors/input-error.js';
import { checkStructure } from './structure/check-structure.js';
import { guard } from './structure/guard.js';
import { readJson } from './text/read-json.js';

/** A value as a plan, by its structure alone: whether its claims and its stays hold is for the judge to say. */
export const parsePlan = (value: unknown): Result<Plan, InputRejection> => {
  const hostile = guard(value);
  if (hostile.length > 0) return rejectInput(hostile);
  const errors = checkStructure(PlanFormat, value);
  return errors.length > 0 ? rejectInput(errors) : ok(value as Plan);
};

/** The text of a `fristad-plan/1` file as a plan. */
export const readPlan = (
  text: string | Uint8Array,
  limits: { readonly mostBytes?: number } = {},
): Result<Plan, InputRejection> => {
  const value = readJson(text, limits.mostBytes);
  return value.ok ? parsePlan(value.value) : value;
};
