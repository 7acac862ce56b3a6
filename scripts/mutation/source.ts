import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { interrupted } from './interrupted.js';
import { Compiler } from './source/compiler.js';
import { Controls } from './source/controls.js';
import { editsOf } from './source/edits.js';
import { ImportGraph } from './source/graph.js';
import { Rounds } from './source/rounds.js';
import { specsOf } from './source/specs-of.js';
import { switched } from './source/switches.js';
import type { SourceMutant } from './source/trial.js';
import { WarmJest } from './source/warm-jest.js';
import { surveyTogether } from './survey.js';

const ROOMS =
  'src/{access,audit,cases,intake,keys,placements,problem,requests,runs,scoring,search,solving/domain}/**/*.ts';
const NOT =
  /\.spec\.ts$|\/testing\/|\.(format|input|query|view)\.ts$|\.entity\.ts$|\.module\.ts$|\/index\.ts$|\.port\.ts$|\/schemas/;
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
const mutantsOf = (path: string): readonly SourceMutant[] => {
  const text = readFileSync(path, 'utf8');
  const edits = editsOf(path, text);
  const copy = join(folder, path);
  mkdirSync(dirname(copy), { recursive: true });
  if (edits.length > 0) writeFileSync(copy, switched(path, text, edits));
  return edits.map((edit, number) => ({ place: path, what: edit.what, edit, number }));
};

const mutants = globSync(ROOMS)
  .filter((path) => !NOT.test(path))
  .toSorted()
  .flatMap(mutantsOf);
const specs = new Set(mutants.flatMap(({ place }) => [...specsOf(place, graph).keys()]));
const jest = new WarmJest(await warmConfig(), [...specs], {
  TEST_ENGINE: 'postgresql',
  MUTATION_COPIES: folder,
});
signal.addEventListener('abort', () => jest.end());
try {
  const controls = new Controls(graph, jest);
  const { run: tryAll } = new Rounds({ graph, jest, controls, compiler: new Compiler() }, signal);
  await surveyTogether({ name: 'source', mutants, signal, roomOf, tryAll });
} finally {
  jest.end();
  await rm(folder, { recursive: true });
}
