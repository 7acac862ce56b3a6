import { readFileSync } from 'node:fs';
import { geodesicMeasure } from '#geodesy';
import { digestOf, readScenario } from '#interchange';
import { openWorld, type LevelName, type Plan, type Scenario, type World } from '#scoring';
import { Highs, JavascriptLpSolver, solveScenario } from '#solving';

export type Solved = { readonly plan: Plan; readonly wallMs: number };
export const engines = { highs: () => new Highs(), 'javascript-lp-solver': () => new JavascriptLpSolver() };
export type EngineName = keyof typeof engines;

export const worldOf = (scenario: Scenario): World => openWorld(scenario, geodesicMeasure(scenario));

/** @throws Error when the file is not a valid scenario: a benchmark on it would mean nothing. */
export const scenarioIn = (path: string): Scenario => {
  const read = readScenario(readFileSync(path));
  if (!read.ok) throw new Error(`${path} is not a valid scenario.`);
  return read.value;
};

/**
 * Opens a fresh world and a fresh engine, so that nothing measured or loaded for an earlier run is at hand, and solves
 * all levels.
 */
export const solve = async (
  scenario: Scenario,
  { seed, engine = 'highs' }: { readonly seed: number; readonly engine?: EngineName },
): Promise<Solved> => {
  const now = () => performance.now();
  const start = now();
  const solver = engines[engine]();
  try {
    const options = { scenarioDigest: digestOf(scenario), engine: solver, seed, now };
    const plan = await solveScenario(worldOf(scenario), options);
    return { plan, wallMs: now() - start };
  } finally {
    await solver.close();
  }
};

export const solveMs = ({ plan }: Solved): number => plan.timing.stages['solve'] ?? Number.NaN;

const levelOf = ({ plan }: Solved, name: LevelName) => {
  const level = plan.levels.find((candidate) => candidate.name === name);
  if (level === undefined) throw new Error(`The plan has no level ${name}.`);
  return level;
};

export const valueOf = (solved: Solved, name: LevelName): number => levelOf(solved, name).value;

/** What is not proved, as a share of the value; 0 when the bound equals it. */
export const gapOf = (solved: Solved, name: LevelName): number => {
  const { value, bound } = levelOf(solved, name);
  return value === bound ? 0 : Math.abs(bound - value) / Math.max(1, Math.abs(value));
};
