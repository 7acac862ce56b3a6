import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant, Outcome } from './mutant.js';
import { Controls, interrupted, runSpecs } from './run-specs.js';
import { editsOf, type Edit } from './source/edits.js';
import { ImportGraph } from './source/graph.js';
import { specsOf } from './source/specs-of.js';
import { survey } from './survey.js';

const LIMIT_MS = 900_000;
/** Specs asked of each change. */
const MOST = 6;
const ROOMS = 'src/{access,scoring,solving/domain,keys,audit,placements,requests}/**/*.ts';
const NOT =
  /\.spec\.ts$|\/testing\/|\.dto\.ts$|\.entity\.ts$|\.module\.ts$|\/index\.ts$|\.port\.ts$|\/schemas/;

/** That of the tests, with a transform that reads the changed file. */
async function changingConfig(): Promise<string> {
  const home = new URL('../../jest.config.mjs', import.meta.url).href;
  const { default: config } = (await import(home)) as {
    default: { transform: Readonly<Record<string, readonly [string, object]>> };
  };
  const transform = Object.entries(config.transform).map(
    ([pattern, [, options]]) =>
      [pattern, ['<rootDir>/scripts/mutation/source/changing-transform.mjs', options]] as const,
  );
  return JSON.stringify({ ...config, rootDir: process.cwd(), transform: Object.fromEntries(transform) });
}

type SourceMutant = Mutant & { readonly edit: Edit };
const signal = interrupted();
const config = await changingConfig();
const controls = new Controls();
const graph = new ImportGraph();
const folder = await mkdtemp(join(tmpdir(), 'fristad-mutation-'));
const mutants = globSync(ROOMS)
  .filter((path) => !NOT.test(path))
  .toSorted()
  .flatMap((path) =>
    editsOf(path, readFileSync(path, 'utf8')).map((edit): SourceMutant => ({
      place: path,
      what: edit.what,
      edit,
    })),
  );

const tryOne = async ({ place, what, edit: { from, to, by } }: SourceMutant): Promise<Outcome> => {
  const specs = specsOf(place, graph, MOST);
  if (specs.length === 0) return { place, what, fate: 'survived', by: '' };
  const [text, file] = [readFileSync(place, 'utf8'), join(folder, `${randomUUID()}.ts`)];
  await writeFile(file, text.slice(0, from) + by + text.slice(to));
  const run = { specs, config, limit: LIMIT_MS, signal };
  const engine = { TEST_ENGINE: 'postgresql' };
  await controls.make({ ...run, environment: engine });
  const environment = { ...engine, MUTATION_OF: place, MUTATION_TEXT: file };
  return { place, what, ...(await runSpecs({ ...run, environment })) };
};

try {
  await survey({ name: 'source', mutants, signal, tryOne });
} finally {
  await rm(folder, { recursive: true });
}
