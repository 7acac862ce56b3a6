import type { LevelName, World } from '#scoring';
import { apartnessOf } from '../domain/apart.js';
import { crowdsOf } from '../domain/crowding.js';
import { holdingRow, levelCost } from '../domain/level-problem.js';
import { named } from '../domain/named-model.js';
import type { PlanValues } from '../domain/plan-values.js';
import { allRows } from '../domain/rows/whole-model-rows.js';
import { writeLp } from '../domain/write-lp.js';
import { writeMps } from '../domain/write-mps.js';
import { gatherPool, neighbourCost } from './offers.js';
import { unhurried } from './pace.js';
import { wholeModel } from './solve-whole.js';

export type ModelExport = {
  readonly format: 'mps' | 'lp';
  readonly level: LevelName;
  /** Values that the levels above must keep, from a plan that proved them; needed for safety (coverage) and suitability (both). */
  readonly held: Partial<PlanValues>;
};

const LEVELS: readonly LevelName[] = ['coverage', 'safety', 'suitability'];

/** The exact model of one level with every column and every row, for any other solver. Minimised; coverage as its negative. */
export async function exportModel(world: World, { format, level, held }: ModelExport): Promise<string> {
  const pace = unhurried();
  const { pool } = await gatherPool(world, pace, () => undefined);
  const aparts = (await pace.through(apartnessOf(world))) ?? [];
  const crowds = crowdsOf(pool, neighbourCost(world));
  const above = LEVELS.slice(0, LEVELS.indexOf(level));
  const heldRows = above.flatMap((name) => {
    const value = held[name];
    if (value === undefined) throw new RangeError(`The ${level} model needs the value of ${name}.`);
    return [holdingRow(name, levelCost(pool, crowds, name), name === 'coverage' ? -value : value)];
  });
  const whole = wholeModel(pool, crowds, { rows: allRows(pool, aparts), level, held: heldRows });
  const title = `Fristad ${level}${level === 'coverage' ? ' (as its negative)' : ''}, policy ${world.policy.version}`;
  const model = named(title, whole, { pool, rows: whole.rows });
  return format === 'mps' ? writeMps(model) : writeLp(model);
}
