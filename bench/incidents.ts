import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { generateScenario } from '#generation';
import { JudgeByItself } from '#placements';
import { SystemClock } from '#platform';
import { buildService } from '../src/service.js';
import { serverPlace } from './access/places.js';
import { aLivedInCountry, type Density } from './incidents/a-lived-in-country.js';
import { CHANGES, type Change } from './incidents/changes.js';
import { publish } from './results.js';
import { seconds } from './statistics.js';

const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const STAYS = number('FRISTAD_STAYS', 20_000);
const UNITS = Math.ceil(STAYS * 1.3);
const ASKED_ONE_BY_ONE = number('FRISTAD_ASKED_ONE_BY_ONE', 200);
const LIMIT_MS = 5000;
const QUIET = { FRISTAD_PLAN_BY_ITSELF: 'no', FRISTAD_DELIVER_EVENTS: 'no', FRISTAD_JUDGE_ANEW: 'no' };
const DENSITIES: readonly Density[] = ['crowded', 'spread'];

const OPEN = `SELECT placement || ' ' || "constraint" AS found FROM fristad.stay_finding WHERE ended_at IS NULL ORDER BY 1`;
const WAITING = `SELECT count(DISTINCT placement)::integer AS many FROM fristad.stay_to_judge`;
const INCIDENTS = `SELECT count(*)::integer AS many FROM fristad.incident`;
const STANDING = `SELECT count(*)::integer AS many FROM fristad.placement WHERE status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const EVERYBODY = `SELECT national.everybody_waits_to_be_judged()`;
/** Of so many at random, those of whom the database says otherwise than what was found. */
const OTHERWISE = `
  SELECT count(*)::integer AS many
  FROM (SELECT p.id FROM fristad.placement p WHERE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') ORDER BY md5(p.id || 'bench') LIMIT $1) AS p
  WHERE national.others_stand_against(p.id) IS DISTINCT FROM EXISTS (
    SELECT FROM fristad.stay_finding f WHERE f.placement = p.id AND f."constraint" = 'apart-from-others' AND f.ended_at IS NULL)`;

type Bench = { readonly owner: pg.Client; readonly judge: () => Promise<number> };

const many = async (owner: pg.Client, text: string, values: unknown[] = []): Promise<number> =>
  (await owner.query<{ many: number }>(text, values)).rows[0]?.many ?? NaN;
const openIn = async (owner: pg.Client): Promise<readonly string[]> =>
  (await owner.query<{ found: string }>(OPEN)).rows.map(({ found }) => found);
const differing = (one: readonly string[], other: readonly string[]): number =>
  new Set([...one, ...other]).size * 2 - one.length - other.length;

const written = async (owner: pg.Client, { statements }: Change): Promise<void> => {
  await owner.query('BEGIN');
  for (const statement of statements) await owner.query(statement);
  await owner.query('COMMIT');
};

const rowOf = async (
  { owner, judge }: Bench,
  change: Change,
  density: Density,
): Promise<readonly string[]> => {
  const [before, incidents] = [await openIn(owner), await many(owner, INCIDENTS)];
  await written(owner, change);
  const looked = await many(owner, WAITING);
  const taken = await judge();
  const [after, opened] = [await openIn(owner), (await many(owner, INCIDENTS)) - incidents];
  await owner.query(EVERYBODY);
  const whole = await judge();
  const missed = differing(after, await openIn(owner));
  const figures = [looked, seconds(taken), differing(before, after), opened, seconds(whole), missed];
  const row = [density, change.kind, ...figures.map(String), taken <= LIMIT_MS ? 'yes' : '**no**'];
  console.log(row.join(' · '));
  return row;
};

const judgeOf = (app: NestExpressApplication) => async (): Promise<number> => {
  const begun = performance.now();
  await app.get(JudgeByItself).look();
  return performance.now() - begun;
};

/** What each change takes in one country, and how many the database says otherwise in the end, asked one by one. */
const country = async (server: string, density: Density) => {
  const place = await serverPlace(server, QUIET);
  const app = await buildService(place.config);
  const owner = new pg.Client({ connectionString: place.owning.DATABASE_URL });
  await owner.connect();
  try {
    await app.init();
    const asOf = new SystemClock().today();
    const scenario = generateScenario({ requests: 2000, units: UNITS, territories: 80, seed: 7, asOf });
    await aLivedInCountry(app, owner, { scenario, stays: STAYS, density });
    const bench = { owner, judge: judgeOf(app) };
    console.log(
      `${density}: ${await many(owner, STANDING)} stand; all judged in ${seconds(await bench.judge())}`,
    );
    await owner.query('VACUUM ANALYZE');
    const rows: (readonly string[])[] = [];
    for (const change of CHANGES) rows.push(await rowOf(bench, change, density));
    const otherwise = await many(owner, OTHERWISE, [ASKED_ONE_BY_ONE]);
    console.log(`${density}: the database says otherwise of ${otherwise} of ${ASKED_ONE_BY_ONE}`);
    return { rows, stand: await many(owner, STANDING), otherwise };
  } finally {
    await app.close();
    await owner.end();
    await place.drop();
  }
};

/** How long it takes until the last incident of a change, where some twenty thousand live. */
export const incidents = async (): Promise<void> => {
  const server = process.env['DATABASE_URL'];
  if (server === undefined)
    throw new Error('DATABASE_URL must name a PostgreSQL on which databases may be made.');
  const countries: Awaited<ReturnType<typeof country>>[] = [];
  for (const density of DENSITIES) countries.push(await country(server, density));
  publish({
    name: 'incidents',
    title: 'How long until the last incident of a change',
    about: `On PostgreSQL, ${countries.map(({ stand }, n) => `${stand} standing stays ${DENSITIES[n] ?? ''}`).join(' and ')}: crowded as the generator lays units, spread so that each town has as many. One change of each kind is written in one transaction; the time is from then until everybody whom it put down was judged and every incident is open, without the quarter of a second at most until a process looks. Then everybody in the country is judged anew.`,
    head: ['country', 'what changes', 'looked at', 'until the last incident', 'found otherwise', 'incidents opened', 'everybody anew', 'then found otherwise', 'within the limit'], // prettier-ignore
    rows: countries.flatMap(({ rows }) => rows),
    conclusions: [
      `The limit is ${seconds(LIMIT_MS)}. What others stand against was also asked of the database, one by one, of ${ASKED_ONE_BY_ONE} stays at random in each country: it says otherwise of ${countries.reduce((sum, one) => sum + one.otherwise, 0)}.`,
    ],
  });
};
