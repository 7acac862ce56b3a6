import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { announceAddress, demoLoginsOf } from '#access';
import { generateScenario } from '#generation';
import { OfferByItself } from '#offers';
import { Acting, OPERATOR, SystemClock } from '#platform';
import { isFinished, Runs, StartRun, WorkRuns } from '#runs';
import { assignCoordinators } from '../src/demo/assign-coordinators.js';
import { buildService } from '../src/service.js';
import { serverPlace } from './access/places.js';
import { offeredIn, takeOffer, type Offered, type Steps } from './confirm/take-offer.js';
import { publish } from './results.js';
import { aFullRegister } from './speed/a-full-register.js';
import { median, percentile } from './statistics.js';

const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const UNITS = number('FRISTAD_UNITS', 100_000);
const REQUESTS = number('FRISTAD_REQUESTS', 200);
const ENTRIES = number('FRISTAD_ENTRIES', 1_000_000);
const CLIENTS = number('FRISTAD_CLIENTS', 50);
const SOLVE_SECONDS = 120;
const LOOK_EVERY_MS = 500;
const LIMIT = 300;
const PAUSE_MS = 2000;
const WARM_UP = 20;
const LONG = {
  FRISTAD_REQUEST_SECONDS: '600',
  FRISTAD_LONG_REQUEST_SECONDS: '3600',
  FRISTAD_PLAN_BY_ITSELF: 'no',
};

const solve = async (app: NestExpressApplication): Promise<void> => {
  const settings = {
    engine: 'highs',
    seed: 0,
    timeLimitMs: SOLVE_SECONDS * 1000,
    idempotencyKey: null,
  } as const;
  const started = await app.get(StartRun, { strict: false }).run({ ...settings, id: randomUUID() });
  if (!started.ok) throw new Error(`The run was not started: ${started.refusal.code}.`);
  const runs = app.get(Runs, { strict: false });
  for (let run = started.value; !isFinished(run); run = (await runs.find(run.id)) ?? run)
    await wait(LOOK_EVERY_MS);
};

/** Solves the country once, and offers what was found. */
const offers = async (app: NestExpressApplication, owner: pg.Client): Promise<readonly Offered[]> => {
  await app.get(WorkRuns).start({ worker: 'bench', alone: true });
  await app.get(Acting).run(OPERATOR, () => solve(app));
  await app.get(OfferByItself).look();
  const held = await offeredIn(owner);
  if (held.length === 0) throw new Error('Nothing was offered.');
  return held;
};

/** Clients who each take one offer after the other, until all are taken. */
const takeAll = async (
  take: (offer: Offered) => Promise<Steps>,
  all: readonly Offered[],
): Promise<readonly Steps[]> => {
  const waiting = [...all];
  const taken: Steps[] = [];
  const client = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) taken.push(await take(next));
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return taken;
};

/** As long as somebody needs who reads before the next step, some less and some more. */
const reading = () => wait(2 * PAUSE_MS * Math.random());

const inMs = (value: number) => `${Math.round(value)} ms`;
const rowsOf = (how: string, all: readonly Steps[]): readonly (readonly string[])[] =>
  (['list', 'accept', 'read', 'confirm'] as const).map((step) => {
    const times = all.map((one) => one[step]);
    const p95 = percentile(times, 95);
    return [how, step, String(times.length), inMs(median(times)), inMs(p95), p95 <= LIMIT ? 'yes' : '**no**'];
  });

type Times = { readonly atWork: readonly Steps[]; readonly atOnce: readonly Steps[] };

/** A few are taken first, so that nobody meets a service that has just started. */
const takenIn = async (held: readonly Offered[], taking: ReturnType<typeof takeOffer>): Promise<Times> => {
  const half = Math.ceil((held.length + WARM_UP) / 2);
  const without = taking(() => Promise.resolve());
  for (const offer of held.slice(0, WARM_UP)) await without(offer);
  const atWork = await takeAll(taking(reading), held.slice(WARM_UP, half));
  return { atWork, atOnce: await takeAll(without, held.slice(half)) };
};

const publishTimes = (
  known: { readonly stays: number; readonly offers: number },
  { atWork, atOnce }: Times,
): void => {
  publish({
    name: 'confirm',
    title: 'Confirming, by many at once',
    about: `On PostgreSQL: ${UNITS} units, ${known.stays} placements, ${ENTRIES} entries of the log, ${known.offers} places offered by one plan of the country. ${CLIENTS} clients at once, each with one offer after the other: its coordinator lists and accepts it, an approver of the region reads what is asked and approves it, which confirms. Over HTTP on the machine on which service and database run.`,
    head: ['how', 'step', 'times', 'median', 'p95', 'within the limit'],
    rows: [...rowsOf('at work', atWork), ...rowsOf('without a pause', atOnce)],
    conclusions: [
      `The limit is ${LIMIT} ms for p95. All ${atWork.length + atOnce.length} were confirmed.`,
      `At work: ${PAUSE_MS / 1000} s on average before each step. Without a pause ${CLIENTS} requests are always under way, which two cores can't answer in ${LIMIT} ms as soon as each takes more than ${Math.round((2 * LIMIT) / CLIENTS)} ms of them.`,
    ],
  });
};

/** How long confirming takes when many do it at once. */
export const confirm = async (): Promise<void> => {
  const server = process.env['DATABASE_URL'];
  if (server === undefined)
    throw new Error('DATABASE_URL must name a PostgreSQL on which databases may be made.');
  const place = await serverPlace(server, LONG);
  const app = await buildService(place.config);
  const owner = new pg.Client({ connectionString: place.owning.DATABASE_URL });
  await owner.connect();
  try {
    await app.listen(0, '127.0.0.1');
    const address = await app.getUrl();
    announceAddress(app, address);
    const asOf = new SystemClock().today();
    const scenario = generateScenario({ requests: REQUESTS, units: UNITS, territories: 80, seed: 7, asOf });
    await aFullRegister(app, owner, {
      scenario,
      entries: ENTRIES,
      placements: scenario.placements.length,
      assigned: 0,
    });
    const logins = demoLoginsOf(app);
    if (logins === undefined) throw new Error('Nobody can log in.');
    await assignCoordinators(app, scenario, logins);
    const held = await offers(app, owner);
    const times = await takenIn(
      held,
      takeOffer(`${address}/api`, (user) => logins.tokenFor(user)),
    );
    publishTimes({ stays: scenario.placements.length, offers: held.length }, times);
  } finally {
    await app.close();
    await owner.end();
    await place.drop();
  }
};
