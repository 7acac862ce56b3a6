import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '../..');

/** A trespass: the files it plants and the rules that must fire for it. */
export type Probe = {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly breaks: readonly string[];
};

const probeOf = (name: string, text: string): Probe => ({
  name,
  breaks: (/^\/\/ breaks: (.*)$/m.exec(text)?.[1] ?? '').split(' '),
  files: text
    .split(/^\/\/ plant: /m)
    .slice(1)
    .map((part) => ({ path: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n') + 1) })),
});

/** The probes of one folder beside this file. */
export const probesIn = async (folder: string): Promise<readonly Probe[]> => {
  const names = (await readdir(join(import.meta.dirname, folder))).filter((name) => name.endsWith('.ts.txt'));
  const read = (name: string) => readFile(join(import.meta.dirname, folder, name), 'utf8');
  return Promise.all(names.map(async (name) => probeOf(name.replace('.ts.txt', ''), await read(name))));
};

const write = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

const FENCES = ['.dependency-cruiser.mjs', '.dependency-cruiser-page.mjs'];
const CONFIGURATION = ['package.json', 'tsconfig.json', 'eslint.config.mjs', ...FENCES];

/** A temporary house with the real configuration, and the real rooms unless `empty`. The caller removes it. */
export const temporaryHouse = async ({ empty }: { readonly empty: boolean }): Promise<string> => {
  const house = await mkdtemp(join(tmpdir(), 'fristad-house-'));
  await Promise.all(CONFIGURATION.map((name) => cp(join(root, name), join(house, name))));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  if (!empty) await cp(join(root, 'src'), join(house, 'src'), { recursive: true });
  return house;
};

/** Gives every named room a front door, unless it has one. */
export const buildFrontDoors = async (house: string, rooms: readonly string[]) => {
  const doors = rooms.map((room) =>
    write(join(house, 'src', room, 'index.ts'), `export const room = '${room}';\n`),
  );
  await Promise.all(doors);
};

export const plant = async (house: string, probes: readonly Probe[]) => {
  await Promise.all(
    probes.flatMap(({ files }) => files.map(({ path, text }) => write(join(house, path), text))),
  );
};

export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

const run = async (house: string, tool: string, args: readonly string[]): Promise<string> => {
  const path = join(root, 'node_modules', tool);
  const options = { cwd: house, maxBuffer: 2 ** 28 };
  const done = await promisify(execFile)(process.execPath, [path, ...args], options).catch(
    (failed: unknown) => failed,
  );
  return (done as { readonly stdout: string }).stdout;
};

export type Cruise = { readonly violations: readonly Violation[]; readonly rules: readonly string[] };
type CruiseOutput = {
  readonly summary: {
    readonly violations: readonly { rule: { name: string }; from: string; to: string }[];
    readonly totalCruised: number;
    readonly ruleSetUsed: { readonly forbidden: readonly { name: string }[] };
  };
};

/** The names of the rules that a house is under. */
export const rulesOf = async (house: string): Promise<readonly string[]> => {
  const { default: configuration } = (await import(join(house, '.dependency-cruiser.mjs'))) as {
    readonly default: { readonly forbidden: readonly { readonly name: string }[] };
  };
  return configuration.forbidden.map(({ name }) => name);
};

/** What dependency-cruiser says about the folders of a house under its own configuration. */
export const cruise = async (house: string, folders: readonly string[]): Promise<Cruise> => {
  const bin = 'dependency-cruiser/bin/dependency-cruise.mjs';
  const out = await run(house, bin, [...folders, '--config', '.dependency-cruiser.mjs', '-T', 'json']);
  const { summary } = JSON.parse(out) as CruiseOutput;
  if (summary.totalCruised === 0) throw new Error('Nothing was cruised.');
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
  };
};

/** Per file, the rules that eslint sees broken. */
export const lint = async (
  house: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const out = await run(house, 'eslint/bin/eslint.js', [
    '--format',
    'json',
    '--no-error-on-unmatched-pattern',
    ...paths,
  ]);
  const results = JSON.parse(out) as { filePath: string; messages: { ruleId: string | null }[] }[];
  const rules = (messages: { ruleId: string | null }[]) => [
    ...new Set(messages.map(({ ruleId }) => ruleId ?? 'parser')),
  ];
  return new Map(
    results.map(({ filePath, messages }) => [filePath.slice(house.length + 1), rules(messages).sort()]),
  );
};
