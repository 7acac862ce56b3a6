import { versionOf } from './version-of.js';
import untyped from 'javascript-lp-solver';
import { MipEngine } from '../application/mip-engine.port.js';
import type { MipModel, MipOutcome, SolveLimits } from '../domain/mip-model.js';

const WHOLE = 1e-6;
/** The package's types name no default export; its module has one. */
const solver = untyped as unknown as { readonly Solve: (model: object) => Record<string, unknown> };

type Entries = Record<string, number>;

/** For small problems and cross-checks: runs in this thread, knows no bounds and no start. */
export class JavascriptLpSolver extends MipEngine {
  readonly name = 'javascript-lp-solver';
  readonly version = versionOf(this.name);
  readonly hasDuals = false;

  solve(model: MipModel, { timeMs, relaxed }: SolveLimits): Promise<MipOutcome> {
    const { cost } = model.columns;
    if (cost.length === 0) return Promise.resolve({ status: 'optimal', x: new Float64Array(), objective: 0 });
    const result = solver.Solve({
      optimize: 'cost',
      opType: 'min',
      constraints: constraintsOf(model),
      variables: variablesOf(model),
      ...(relaxed ? {} : { ints: wholeColumns(model) }),
      ...(timeMs === undefined ? {} : { timeout: timeMs }),
    });
    return Promise.resolve(outcomeOf(model, result, relaxed === true));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const name = (kind: 'x' | 'r' | 'u', index: number) => `${kind}${index}`;

function constraintsOf({ columns, rows }: MipModel) {
  const constraints: Record<string, { min?: number; max?: number }> = {};
  rows.upper.forEach((upper, r) => {
    const lower = rows.lower[r] ?? -Infinity;
    constraints[name('r', r)] = {
      ...(Number.isFinite(upper) ? { max: upper } : {}),
      ...(Number.isFinite(lower) ? { min: lower } : {}),
    };
  });
  columns.upper.forEach((upper, j) => (constraints[name('u', j)] = { max: upper }));
  return constraints;
}

function variablesOf({ columns }: MipModel): Record<string, Entries> {
  const variables: Record<string, Entries> = {};
  columns.cost.forEach((cost, j) => {
    const entries: Entries = { cost, [name('u', j)]: 1 };
    for (let k = columns.start[j] ?? 0; k < (columns.start[j + 1] ?? 0); k++)
      entries[name('r', columns.index[k] ?? 0)] = columns.value[k] ?? 0;
    variables[name('x', j)] = entries;
  });
  return variables;
}

const wholeColumns = ({ columns }: MipModel): Record<string, 1> =>
  Object.fromEntries([...columns.integer].flatMap((whole, j) => (whole ? [[name('x', j), 1 as const]] : [])));

/** Taken at its word only when it says so itself and the numbers bear it out. */
function outcomeOf(
  { columns, rows }: MipModel,
  result: Record<string, unknown>,
  relaxed: boolean,
): MipOutcome {
  if (result['feasible'] !== true) return { status: 'infeasible' };
  const x = Float64Array.from(columns.cost, (_, j) => Number(result[name('x', j)] ?? 0));
  const whole = x.every(
    (value, j) => columns.integer[j] === 0 || Math.abs(value - Math.round(value)) <= WHOLE,
  );
  if (!relaxed && (result['isIntegral'] !== true || !whole))
    return { status: 'limit', because: 'the answer was not whole' };
  if (!satisfiesRows({ columns, rows }, x)) return { status: 'error', because: 'the answer breaks a row' };
  const rounded = relaxed ? x : x.map((value, j) => (columns.integer[j] ? Math.round(value) : value));
  return {
    status: 'optimal',
    x: rounded,
    objective: columns.cost.reduce((sum, c, j) => sum + c * (rounded[j] ?? 0), 0),
  };
}

function satisfiesRows({ columns, rows }: MipModel, x: Float64Array): boolean {
  const activity = new Float64Array(rows.upper.length);
  x.forEach((value, j) => {
    for (let k = columns.start[j] ?? 0; k < (columns.start[j + 1] ?? 0); k++) {
      const row = columns.index[k] ?? 0;
      activity[row] = (activity[row] ?? 0) + value * (columns.value[k] ?? 0);
    }
  });
  return activity.every(
    (sum, r) => sum <= (rows.upper[r] ?? Infinity) + WHOLE && sum >= (rows.lower[r] ?? -Infinity) - WHOLE,
  );
}
