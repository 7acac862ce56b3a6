import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interrupted } from './interrupted.js';
import { Compiler } from './source/compiler.js';
import { Controls } from './source/controls.js';
import { ImportGraph } from './source/graph.js';
import { Planted } from './source/planted.js';
import { Rounds } from './source/rounds.js';
import { specsOf } from './source/specs-of.js';
import { WarmJest } from './source/warm-jest.js';
import { surveyTogether } from './survey.js';

const roomOf = ({ place }: { readonly place: string }): string =>
  /^src\/(solving\/domain|\w+)\//.exec(place)?.[1] ?? place;

/** That of the tests, with a transform that reads copies, a world that chooses the change, and a runner that stays. */
async function warmConfig(): Promise<string> {
  const home = new URL('../../jest.config.mjs', import.meta.url).href;
  const { default: config } = (await import(home)) as {
    default: { transform: Readonly<Record<string, readonly [string, object]>> };
  };
  const own = (name: string) => `<rootDir>/scripts/mutation/source/${name}.mjs`;
  const transform = Object.entries(config.transform).map(
    ([pattern, [, options]]) => [pattern, [own('switching-transform'), options]] as const,
  );
  return JSON.stringify({
    ...{ ...config, rootDir: process.cwd(), transform: Object.fromEntries(transform) },
    ...{ testEnvironment: own('mutant-environment'), runner: own('mutant-runner'), reporters: [] },
    runtime: own('mutant-runtime'),
  });
}

const signal = interrupted();
const folder = await mkdtemp(join(tmpdir(), 'fristad-mutation-'));
const graph = new ImportGraph();
const planted = new Planted(folder);
const { mutants } = planted;
const specs = new Set(mutants.flatMap(({ place }) => [...specsOf(place, graph).keys()]));
const jest = new WarmJest(await warmConfig(), [...specs], {
  TEST_ENGINE: 'postgresql',
  MUTATION_COPIES: folder,
});
signal.addEventListener('abort', () => jest.end());
try {
  const controls = new Controls(graph, jest, planted);
  const { run: tryAll } = new Rounds({ graph, jest, controls, compiler: new Compiler() }, signal);
  await surveyTogether({ name: 'source', mutants, signal, roomOf, tryAll });
} finally {
  jest.end();
  await rm(folder, { recursive: true });
}
