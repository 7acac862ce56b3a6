import type { PlanValues } from '../domain/plan-values.js';
import type { Triple } from './every-plan.js';

/** What is claimed of a scenario beyond the truth. Below a level that is not at its best the truth is another. */
export const falseClaims = (values: PlanValues, bounds: PlanValues, truth: Triple): readonly string[] => {
  const claims: string[] = [];
  if (bounds.coverage < truth[0]) claims.push(`coverage ≤ ${bounds.coverage}, there is ${truth[0]}`);
  if (values.coverage !== truth[0]) return claims;
  if (bounds.safety > truth[1]) claims.push(`safety ≥ ${bounds.safety}, there is ${truth[1]}`);
  if (values.safety !== truth[1]) return claims;
  if (bounds.suitability > truth[2]) claims.push(`suitability ≥ ${bounds.suitability}, there is ${truth[2]}`);
  return claims;
};
