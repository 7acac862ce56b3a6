import type { LevelName, Scenario } from '#scoring';
import { publish, type Report } from './results.js';
import { gapOf, solve, solveMs, type Solved } from './solving.js';
import { median, percent, seconds, worst } from './statistics.js';

const LEVELS: readonly LevelName[] = ['coverage', 'safety', 'suitability'];
export type Run = { readonly seed: number; readonly solved: Solved };

const rowOf = ({ seed, solved }: Run): readonly string[] => {
  const { plan } = solved;
  const placed = `${plan.assignments.length} of ${plan.assignments.length + plan.unplaced.length}`;
  const gaps = LEVELS.map((level) => percent(gapOf(solved, level)));
  return [String(seed), placed, seconds(solveMs(solved)), seconds(solved.wallMs), plan.status, ...gaps];
};

const conclusionsOf = (runs: readonly Run[]): readonly string[] => {
  const stage = runs.map(({ solved }) => solveMs(solved));
  const wall = runs.map(({ solved }) => solved.wallMs);
  const proved = runs.filter(({ solved }) => solved.plan.status === 'OPTIMAL').length;
  const gaps = LEVELS.map(
    (level) => `${level} ${percent(worst(runs.map(({ solved }) => gapOf(solved, level))))}`,
  );
  return [
    `Solve stage: median ${seconds(median(stage))}, worst ${seconds(worst(stage))}.`,
    `From an opened file to a judged plan: median ${seconds(median(wall))}, worst ${seconds(worst(wall))}.`,
    `All three levels proved in ${proved} of ${runs.length} runs. Largest gap: ${gaps.join(', ')}.`,
  ];
};

/** Solves one scenario per seed and publishes times and gaps. */
export const solveRepeatedly = async (
  about: Pick<Report, 'name' | 'title' | 'about'>,
  seeds: readonly number[],
  scenarioOf: (seed: number) => Scenario,
): Promise<void> => {
  const runs: Run[] = [];
  for (const seed of seeds) {
    const solved = await solve(scenarioOf(seed), { seed: 0 });
    runs.push({ seed, solved });
    console.log(rowOf({ seed, solved }).join('  '));
  }
  const head = ['seed', 'placed', 'solve stage', 'wall', 'status', ...LEVELS.map((level) => `${level} gap`)];
  publish({ ...about, head, rows: runs.map(rowOf), conclusions: conclusionsOf(runs) });
};
