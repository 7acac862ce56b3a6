import type { MipModel, MipOutcome } from './mip-model.js';
import { at } from './pool.js';

/**
 * The answer to a model without columns or without rows, which is no work for an engine; nothing for any other. Without
 * rows each column takes the end that costs least.
 */
export function trivialOutcome({ columns, rows }: MipModel): MipOutcome | undefined {
  const { cost, lower, upper } = columns;
  if (cost.length > 0 && rows.lower.length > 0) return undefined;
  const isHeld = rows.lower.every((least, r) => least <= 0 && at(rows.upper, r) >= 0);
  if (!isHeld) return { status: 'infeasible' };
  const x = cost.map((one, j) => (one < 0 ? at(upper, j) : at(lower, j)));
  const objective = x.reduce((sum, value, j) => sum + value * at(cost, j), 0);
  return { status: 'optimal', x, objective, bound: objective, rowDual: new Float64Array(rows.lower.length) };
}
