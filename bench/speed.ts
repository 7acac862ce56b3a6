import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { announceAddress, demoLoginsOf } from '#access';
import { generateScenario } from '#generation';
import { SystemClock } from '#platform';
import { buildService } from '../src/service.js';
import { serverPlace } from './access/places.js';
import { REGION } from './access/who.js';
import { publish } from './results.js';
import { aFullRegister, assign } from './speed/a-full-register.js';
import { questionsOf, searchOf, type Known, type OwnRequest, type Question } from './speed/questions.js';
import { median, percentile } from './statistics.js';

const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const UNITS = number('FRISTAD_UNITS', 100_000);
const REQUESTS = number('FRISTAD_REQUESTS', 11_000);
const PLACEMENTS = number('FRISTAD_PLACEMENTS', 20_000);
const ENTRIES = number('FRISTAD_ENTRIES', 1_000_000);
const ALONE = number('FRISTAD_ALONE', 40);
const [CLIENTS, EACH] = [20, 8];
/** Cases that the coordinator who asks has. */
const ASSIGNED = 100;
/** And when searches are made, of which each asks for another request. */
const SEARCHED = 300;
const [LIMIT, LIMIT_OF_MANY] = [300, 500];
const LONG = {
  FRISTAD_REQUEST_SECONDS: '600',
  FRISTAD_LONG_REQUEST_SECONDS: '3600',
  FRISTAD_PLAN_BY_ITSELF: 'no',
};

/** Of an answer that took longer than the service lets one take. */
const TOO_LATE = 503;
/** Milliseconds. */
type Ask = (question: Question) => Promise<number>;
/** What a client asks each time. */
type Asking = (turn: number) => Question;

const askerOf = (app: NestExpressApplication, address: string): Ask => {
  const tokens = new Map<string, Promise<string | undefined>>();
  return async ({ user, path, purpose, makes }) => {
    const token = tokens.get(user) ?? Promise.resolve(demoLoginsOf(app)?.tokenFor(user));
    tokens.set(user, token);
    const headers = {
      authorization: `Bearer ${await token}`,
      ...(purpose ? { purpose } : {}),
      ...(makes ? { 'idempotency-key': randomUUID() } : {}),
    };
    const begun = performance.now();
    const answer = await fetch(`${address}/api${path}`, { headers, method: makes ? 'POST' : 'GET' });
    const text = await answer.text();
    if (answer.status === TOO_LATE) return Infinity;
    if (!answer.ok) throw new Error(`${user} ${path}: ${answer.status} ${text}`);
    return performance.now() - begun;
  };
};

const client = async (ask: Ask, asking: Asking, times: number): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) taken.push(await ask(asking(time)));
  return taken;
};
const atOnce = async (ask: Ask, asking: Asking): Promise<readonly number[]> =>
  (
    await Promise.all(
      Array.from({ length: CLIENTS }, (_, n) => client(ask, (time) => asking(n + CLIENTS * time), EACH)),
    )
  ).flat();

const inMs = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} ms` : 'not in time');
const rowOf = async (ask: Ask, asking: Asking): Promise<readonly string[]> => {
  await ask(asking(0));
  const [alone, many] = [await client(ask, asking, ALONE), await atOnce(ask, asking)];
  const isQuick = percentile(alone, 95) <= LIMIT && percentile(many, 95) <= LIMIT_OF_MANY;
  const times = [median(alone), percentile(alone, 95), median(many), percentile(many, 95)].map(inMs);
  const { name, path } = asking(0);
  const row = [name, `\`${path}\``, ...times, isQuick ? 'yes' : '**no**'];
  console.log(row.join(' · '));
  return row;
};

/** Those of one coordinator. */
const OWN = `SELECT id, person FROM fristad.placement_request WHERE region = $1 AND status = 'GRANTED' ORDER BY person, id LIMIT $2`;
const STAY = `SELECT unit FROM fristad.placement WHERE owner_region = $1 AND status = 'ARRIVED' ORDER BY id LIMIT 1`;
/** What each case has of searches in a day, and what is noticed of whoever searches. */
const SWEEP = ['search_day', 'probing_event', 'search_freeze']
  .map((table) => `DELETE FROM fristad.${table}`)
  .join('; ');

/** Searches of which none was made before, and then some of them again. */
const searches = async (owner: pg.Client, ask: Ask): Promise<readonly (readonly string[])[]> => {
  await assign(owner, SEARCHED);
  const { rows: own } = await owner.query<OwnRequest>(OWN, [REGION, SEARCHED]);
  let sweeping: Promise<unknown> = Promise.resolve();
  const searching: Ask = async (question) => {
    await sweeping;
    return ask(question);
  };
  const asked = (name: string, turn: number) => {
    if (turn % CLIENTS === 0) sweeping = owner.query(SWEEP);
    return searchOf(own[turn % own.length]!, name);
  };
  let turns = 0;
  return [
    await rowOf(searching, () => asked('a search for a request', turns++)),
    await rowOf(searching, (turn) => asked('the same search again', turn)),
  ];
};

const rowsOf = async (owner: pg.Client, ask: Ask): Promise<readonly (readonly string[])[]> => {
  const { rows: own } = await owner.query<OwnRequest>(OWN, [REGION, ASSIGNED]);
  const [stay] = (await owner.query<Pick<Known, 'unit'>>(STAY, [REGION])).rows;
  const [first] = own;
  if (first === undefined || stay === undefined) throw new Error('Nobody asks for anything there.');
  const table: (readonly string[])[] = [];
  for (const question of questionsOf({ ...first, ...stay })) table.push(await rowOf(ask, () => question));
  return [...table, ...(await searches(owner, ask))];
};

const report = (table: readonly (readonly string[])[]) =>
  publish({
    name: 'speed',
    title: 'How long lists and reads take of a full register',
    about: `On PostgreSQL: ${UNITS} units, ${PLACEMENTS} placements, ${REQUESTS} requests, ${ENTRIES} entries of the log. Each question ${ALONE} times alone, then ${EACH} times by each of ${CLIENTS} clients at once, over HTTP on the machine on which service and database run.`,
    head: [
      'question',
      'route',
      'median alone',
      'p95 alone',
      `median of ${CLIENTS}`,
      `p95 of ${CLIENTS}`,
      'within the limits',
    ],
    rows: table,
    conclusions: [
      `The limits are ${LIMIT} ms for p95 alone and ${LIMIT_OF_MANY} ms with ${CLIENTS} clients.`,
      'Each search asks for another request, of which nothing is remembered; in the last row they are made again.',
    ],
  });

/** How long lists and reads take of a register as large as the country's after years, on a server. */
export const speed = async (): Promise<void> => {
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
    const size = { entries: ENTRIES, placements: PLACEMENTS, assigned: ASSIGNED };
    await aFullRegister(app, owner, { scenario, ...size });
    report(await rowsOf(owner, askerOf(app, address)));
  } finally {
    await app.close();
    await owner.end();
    await place.drop();
  }
};
