import { generateScenario } from '#generation';
import { ImportScenario } from '#intake';
import { Acting, OPERATOR } from '#platform';
import { WorkRuns } from '#runs';
import pg from 'pg';
import { buildService } from '../src/service.js';
import { serverPlace } from './access/places.js';
import { aDay } from './ninety-days/a-day.js';
import { chanceFrom, type Country } from './ninety-days/a-country.js';
import { figuresOf, type Figures } from './ninety-days/figures.js';
import { MovedDay } from './ninety-days/moved-day.js';
import { coordinatorsOf } from './ninety-days/people.js';
import { publish } from './results.js';

const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const COORDINATORS = number('FRISTAD_COORDINATORS', 200);
const DAYS = number('FRISTAD_DAYS', 90);
/** Eleven thousand a year. */
const REQUESTS_A_DAY = number('FRISTAD_REQUESTS_A_DAY', 30);
const UNITS = number('FRISTAD_UNITS', 4000);
const SEED = number('FRISTAD_SEED', 7);
const QUIET = { FRISTAD_PLAN_BY_ITSELF: 'no', FRISTAD_DELIVER_EVENTS: 'no', DATABASE_POOL_SIZE: '16' };

const simulate = async (country: Country): Promise<Figures> => {
  for (let day = 0; day < DAYS; day += 1) {
    await aDay(
      country,
      Array.from({ length: REQUESTS_A_DAY }, (_, nth) => day * REQUESTS_A_DAY + nth),
    );
    console.log(`Day ${day + 1}: ${JSON.stringify(Object.fromEntries(country.tally))}`);
  }
  return figuresOf(country);
};

const report = ({ frozen, accepted, confirmed, happened }: Figures) =>
  publish({
    name: 'ninety-days',
    title: 'Ninety days of honest coordinators',
    about: `On PostgreSQL: ${COORDINATORS} coordinators, ${DAYS} days, ${REQUESTS_A_DAY} requests a day, ${UNITS} units, half of them for an emergency, seven of ten to another town. Each request is made, granted by another, planned with the whole country, offered, accepted or declined (one of ten), or looked for by its coordinator, who one time of four chooses the first unit found (one of ten before anything is offered, and one of five a day of those to whom nothing is), approved by a second person, lived in and left; the day is moved, and the night makes everything that was written a day older.`,
    head: ['what happened', 'how often'],
    rows: happened.map(([what, times]) => [what, String(times)]),
    conclusions: [
      `Frozen: ${frozen} coordinators.`,
      `Confirmed: ${confirmed} of ${accepted} accepted offers, ${((100 * confirmed) / Math.max(1, accepted)).toFixed(2)} %.`,
    ],
  });

/** Honest coordinators for ninety days on the service itself, on a server. */
export const ninetyDays = async (): Promise<void> => {
  const server = process.env['DATABASE_URL'];
  if (server === undefined)
    throw new Error('DATABASE_URL must name a PostgreSQL on which databases may be made.');
  const place = await serverPlace(server, QUIET);
  const clock = new MovedDay();
  const app = await buildService(place.config, clock);
  const owner = new pg.Client({ connectionString: place.owning.DATABASE_URL });
  await owner.connect();
  try {
    await app.init();
    await app.get(WorkRuns).start({ worker: 'ninety-days', alone: false });
    const asOf = clock.today();
    const scenario = generateScenario({ requests: 400, units: UNITS, territories: 60, seed: SEED, asOf });
    const empty = JSON.stringify({ ...scenario, requests: [], placements: [], nonAssociations: [] });
    const imported = await app
      .get(Acting)
      .run(OPERATOR, () => app.get(ImportScenario, { strict: false }).run(empty));
    if (!imported.ok) throw new Error(JSON.stringify(imported.refusal));
    const regions = [...new Set(scenario.requests.map(({ region }) => region as string))];
    const coordinators = await coordinatorsOf(app, { regions, count: COORDINATORS });
    const sql: Country['sql'] = async (text, values = []) =>
      (await owner.query(text, [...values])).rows as never;
    const counted = { whose: new Map(), tally: new Map(), chance: chanceFrom(SEED) };
    report(await simulate({ app, clock, sql, scenario, coordinators, ...counted }));
  } finally {
    await app.close();
    await owner.end();
    await place.drop();
  }
};
