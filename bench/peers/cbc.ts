import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exportModel } from '#solving';
import { worldOf } from '../solving.js';
import { timed, type Peer } from './peer.js';

const run = promisify(execFile);

/** The objective in the first line of a CBC solution file. @throws Error unless CBC proved it. */
export const objectiveIn = (solution: string): number => {
  const found = /^Optimal - objective value (-?[\d.]+(?:e[+-]?\d+)?)$/m.exec(solution);
  if (!found) throw new Error(`CBC did not prove an optimum: ${solution.split('\n')[0] ?? ''}`);
  return Math.round(Math.abs(Number(found[1])));
};

/** Debian's `cbc` on the exported model: every column, every row, coverage alone. */
export const coverageByCbc: Peer['answer'] = async (scenario) => {
  const folder = await mkdtemp(join(tmpdir(), 'fristad-cbc-'));
  const [model, solution] = [join(folder, 'model.mps'), join(folder, 'solution.txt')];
  try {
    return await timed(async () => {
      await writeFile(
        model,
        await exportModel(worldOf(scenario), { format: 'mps', level: 'coverage', held: {} }),
      );
      await run('cbc', [model, '-ratioGap', '0', '-allowableGap', '0', '-solve', '-solution', solution]);
      return objectiveIn(await readFile(solution, 'utf8'));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
