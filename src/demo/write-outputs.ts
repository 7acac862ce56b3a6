import { writePlan } from '#interchange';
import type { Plan, World } from '#scoring';
import { mayWrite, writeOutput } from '../cli/files/write-output.js';
import { planPage } from '../cli/map/page.js';
import type { Wishes } from './wishes.js';

type Outputs = Pick<Wishes, 'map' | 'out'>;

/** Looks before any work is done. @throws Error with a sentence when a file can't be written there */
export const expectWritable = async ({ map, out }: Outputs): Promise<void> => {
  for (const path of [out, map]) {
    if (path === undefined) continue;
    const may = await mayWrite(path, []);
    if (!may.ok) throw new Error(may.refusal.sentence);
  }
};

/** Writes the plan where it was wished; answers where. @throws Error with a sentence */
export const writeOutputs = async (
  { map, out }: Outputs,
  world: World,
  plan: Plan,
): Promise<readonly string[]> => {
  const texts = [
    [out, () => writePlan(plan)],
    [map, () => planPage(world, plan)],
  ] as const;
  for (const [path, text] of texts) {
    if (path === undefined) continue;
    const written = await writeOutput(path, text());
    if (!written.ok) throw new Error(written.refusal.sentence);
  }
  return [out, map].filter((path) => path !== undefined);
};
