import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { demoLoginsOf, announceAddress } from '#access';
import { generateScenario } from '#generation';
import { Thread } from '#platform';
import { WorkRuns } from '#runs';
import type { Scenario } from '#scoring';
import { buildService } from '../src/service.js';
import { embeddedPlace, serverPlace, type Place } from './access/places.js';
import { publish } from './results.js';
import { median, worst } from './statistics.js';
import type { Act, Answered, Watched } from './live/asker.js';
import { longestBlockWhile, type Block } from './live/longest-block.js';
import { longScenario } from './live/long-scenario.js';

const ROUNDS = Number(process.env['FRISTAD_ROUNDS'] ?? 3);
const SEED = 7;
const EVERY_MS = 20;
const LOOK_EVERY_MS = 500;
/** Of solving; the best plan by then is kept. */
const SOLVE_SECONDS = 60;
const LIMIT_MS = 200;
const LONG = { FRISTAD_REQUEST_SECONDS: '600', FRISTAD_LONG_REQUEST_SECONDS: '3600' };

type Measured = Block & { readonly liveMs: number; readonly ms: number };
type Rows = Map<string, Measured[]>;
type Served = {
  readonly address: string;
  readonly tokenOf: (user: string) => Promise<string>;
  readonly file: string;
};

const asker = new Thread(new URL('./live/asker.js', import.meta.url));
const watcher = new Thread(new URL('./live/asker.js', import.meta.url));

const ask = async (act: Omit<Act, 'kind'>): Promise<Answered> => {
  const answered = (await asker.ask({ kind: 'act', ...act })) as Answered;
  if (answered.status >= 300)
    throw new Error(`${act.method} ${act.url}: ${answered.status} ${answered.start}`);
  return answered;
};

const measured = async (url: string, act: () => Promise<Answered>): Promise<Measured> => {
  const over = new Int32Array(new SharedArrayBuffer(4));
  const watching = watcher.ask({ kind: 'watch', url, everyMs: EVERY_MS, over }) as Promise<Watched>;
  const stop = () => Atomics.store(over, 0, 1);
  const { block, answer } = await longestBlockWhile(act).finally(stop);
  return { ...block, liveMs: (await watching).longestMs, ms: answer.ms };
};

const headersOf = async ({ tokenOf }: Served, user: string) => ({
  authorization: `Bearer ${await tokenOf(user)}`,
  ...(user === 'demo-integration' ? { purpose: 'PLACEMENT_MATCHING' } : {}),
  'content-type': 'application/json',
});

/** The id of an approval that a second person gave to read what is kept. */
const approvalToRead = async (served: Served): Promise<string> => {
  const url = `${served.address}/api/approvals`;
  const body = JSON.stringify({ rule: 'scenario.read', command: {} });
  const asked = await ask({
    method: 'POST',
    url,
    body,
    headers: await headersOf(served, 'demo-integration'),
  });
  const { id, digest } = JSON.parse(asked.start) as { id: string; digest: string };
  const headers = await headersOf(served, 'demo-policy-1');
  await ask({ method: 'POST', url: `${url}/${id}/give`, headers, body: JSON.stringify({ digest }) });
  return id;
};

/** Waits until the run that was started last is over. */
const solved = async (served: Served): Promise<Answered> => {
  const begun = performance.now();
  for (;;) {
    const headers = await headersOf(served, 'demo-integration');
    const answered = await ask({ method: 'GET', url: `${served.address}/api/runs`, headers });
    const { items } = JSON.parse(answered.start) as { items: readonly { status: string }[] };
    if (items[0]?.status !== 'QUEUED' && items[0]?.status !== 'RUNNING')
      return { ...answered, ms: performance.now() - begun };
    await wait(LOOK_EVERY_MS);
  }
};

/** Each request that reads or brings everything, by what it is called. */
const actsOf = (served: Served): readonly (readonly [string, () => Promise<Answered>])[] => {
  const api = `${served.address}/api`;
  const bring = async () => {
    const headers = await headersOf(served, 'demo-integration');
    return ask({ method: 'POST', url: `${api}/scenarios`, headers, bodyFile: served.file });
  };
  const current = async () => {
    const headers = {
      ...(await headersOf(served, 'demo-integration')),
      approval: await approvalToRead(served),
    };
    return ask({ method: 'GET', url: `${api}/scenarios/current`, headers });
  };
  const start = async () => {
    const headers = await headersOf(served, 'demo-integration');
    return ask({
      method: 'POST',
      url: `${api}/runs`,
      headers,
      body: JSON.stringify({ engine: 'highs', timeLimitSeconds: SOLVE_SECONDS }),
    });
  };
  const effect = async () => {
    const headers = await headersOf(served, 'demo-policy-1');
    const policies = await ask({ method: 'GET', url: `${api}/policies`, headers });
    const { items } = JSON.parse(policies.start) as { items: readonly { policy: { version: string } }[] };
    return ask({ method: 'GET', url: `${api}/policies/${items[0]?.policy.version}/effect`, headers });
  };
  return [
    ['take in a scenario', bring],
    ['take it in again', bring],
    ['read everything that is kept', current],
    ['start a run', start],
    ['solve it', () => solved(served)],
    ['tell the effect of a policy', effect],
  ];
};

const note = (rows: Rows, name: string, one: Measured): void => {
  rows.set(name, [...(rows.get(name) ?? []), one]);
  console.log(name, JSON.stringify(one));
};

const round = async (place: Place, scenario: Scenario, rows: Rows): Promise<void> => {
  const app: NestExpressApplication = await buildService(place.config);
  try {
    await app.listen(0, '127.0.0.1');
    const address = await app.getUrl();
    announceAddress(app, address);
    await app.get(WorkRuns).start({ worker: 'bench', alone: true });
    const file = join(place.config.FRISTAD_KEY_DIR, '..', 'scenario.json');
    await writeFile(file, JSON.stringify(scenario));
    const tokenOf = (user: string) => demoLoginsOf(app)?.tokenFor(user) ?? Promise.resolve('');
    for (const [name, act] of actsOf({ address, tokenOf, file }))
      note(rows, name, await measured(`${address}/api/health/live`, act));
  } finally {
    await app.close();
    await place.drop();
  }
};

const inMs = (value: number) => `${Math.round(value)} ms`;
const both = (values: readonly number[]) => `${inMs(median(values))} / ${inMs(worst(values))}`;
const rowsOf = (where: string, size: string, rows: Rows): readonly (readonly string[])[] =>
  [...rows].map(([name, all]) => [
    where,
    size,
    name,
    both(all.map(({ workMs }) => workMs)),
    both(all.map(({ delayMs }) => delayMs)),
    both(all.map(({ liveMs }) => liveMs)),
    both(all.map(({ ms }) => ms)),
  ]);

const megabytes = (scenario: Scenario) => `${Math.round(JSON.stringify(scenario).length / 1e6)} MB`;

/** How long `/health/live` waits at most while requests with everything are under way. */
export const live = async (): Promise<void> => {
  const server = process.env['DATABASE_URL'];
  const [where, place] = server
    ? (['PostgreSQL', () => serverPlace(server, LONG)] as const)
    : (['embedded', () => embeddedPlace(LONG)] as const);
  const sizes = process.env['FRISTAD_SIZES']?.split(',') ?? ['many', 'long'];
  const scenarios = {
    many: () => generateScenario({ requests: 60, units: 20_000, territories: 80, seed: SEED }),
    long: () => longScenario(SEED),
  };
  const table: (readonly string[])[] = [];
  for (const name of sizes as (keyof typeof scenarios)[]) {
    const scenario = scenarios[name]();
    const rows: Rows = new Map();
    const size = `${scenario.units.length} units, ${megabytes(scenario)}`;
    for (let turn = 0; turn < ROUNDS; turn++) await round(await place(), scenario, rows);
    table.push(...rowsOf(where, size, rows));
  }
  publish({
    name: 'live',
    title: 'How long the service is held',
    about: `Requests that bring or read everything, each ${ROUNDS} times from an empty database, while another thread asks \`/health/live\` every ${EVERY_MS} ms. Median / worst.`,
    head: [
      'database',
      'size',
      'request',
      'most work at once',
      'longest delay of the event loop',
      'longest wait for /health/live',
      'the request itself',
    ],
    rows: table,
    conclusions: [
      `Wanted is that nobody waits longer than ${LIMIT_MS} ms. Work is the processor’s time of the event loop’s thread between two turns of a 5 ms timer: no block that the service causes is longer. Delay and wait are by the clock, with whatever else the machine does.`,
    ],
  });
};
