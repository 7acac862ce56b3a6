import { fileURLToPath } from 'node:url';
import { addEventHandler, getState, resetState, run } from 'jest-circus';
import { rememberClients } from './calls.js';
import { Standing, type Change } from './standing.js';

/** What a process of this kind is asked, and what it answers: the first thing that was red, if any, and after how long. */
export type Question = {
  readonly spec: string;
  readonly server: string;
  /** What is changed, on a database that stands where the spec allows it. */
  readonly change: Change | undefined;
  readonly environment: Readonly<Record<string, string | null>>;
};
/** Sure where the very test that was red is green again without the change. */
export type Answer = { readonly red: string | undefined; readonly isSure: boolean; readonly seconds: number };

const TEST_LIMIT_MS = 300_000;
let questions = 0;
let isRed = false;

/** What comes after the first red test is left out; clearing up is not. */
addEventHandler((event) => {
  if (event.name === 'test_start' && isRed) event.test.mode = 'skip';
  if (event.name === 'test_done' && event.test.errors.length > 0) isRed = true;
});

function use(environment: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === null) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

async function freshRed(spec: string): Promise<string | undefined> {
  isRed = false;
  resetState();
  getState().testTimeout = TEST_LIMIT_MS;
  await import(new URL(`../../../${spec}?${++questions}`, import.meta.url).href);
  const { testResults, unhandledErrors } = await run();
  if (testResults.length === 0) throw new Error(`No tests in ${spec}`);
  const red = testResults
    .filter(({ errors }) => errors.length > 0)
    .map(({ testPath, errors }) => `${testPath.slice(2).join(' › ')}: ${errors.join(' ')}`);
  return [...red, ...unhandledErrors.map(String)][0]?.replaceAll(/\s+/g, ' ').slice(0, 300);
}

const TRACKING = fileURLToPath(new URL('tracking.sql', import.meta.url));
rememberClients();
const standing = new Map<string, Standing | undefined>();
async function standingOf({ spec, server, environment }: Question): Promise<Standing | undefined> {
  if (!standing.has(spec)) {
    const tag = `${environment['TEST_DATABASE_TAG'] ?? ''}x${process.pid}x${standing.size}`;
    use({ ...environment, TEST_DATABASE_CHANGE: TRACKING, TEST_DATABASE_TAG: tag });
    standing.set(spec, await Standing.of(spec, server, tag));
  }
  return standing.get(spec);
}

async function answer(question: Question): Promise<Answer> {
  const { spec, change, environment } = question;
  const one = change === undefined ? undefined : await standingOf(question);
  const since = Date.now();
  use(environment);
  const asked =
    one && change ? one.ask(change).then((red) => red && `${red.test}: ${red.why}`) : freshRed(spec);
  return { red: await asked, isSure: one !== undefined, seconds: (Date.now() - since) / 1000 };
}

process.on('message', (question: Question) => {
  void answer(question).then((outcome) => process.send?.(outcome));
});
