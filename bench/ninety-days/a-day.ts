import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { OfferByItself } from '#offers';
import { ExpireRequests } from '#requests';
import { NATIONAL_RUN, StartRun } from '#runs';
import { acting, count, each, part, type Country } from './a-country.js';
import { NIGHT } from './moved-day.js';
import { answerOffers } from './offers.js';
import { askAndGrant } from './requests.js';
import { comeAndGo, workOnCases } from './stays.js';

const SOLVE_MS = 60_000;
const LOOK_EVERY_MS = 50;

const isSolved = async ({ sql }: Country, run: string): Promise<void> => {
  const [row] = await sql<{ status: string }>(`SELECT status FROM fristad.solver_run WHERE id = $1`, [run]);
  if (row?.status === 'DONE') return;
  if (row?.status === 'FAILED' || row?.status === 'CANCELLED') throw new Error(`The plan ${row.status}.`);
  await wait(LOOK_EVERY_MS);
  await isSolved({ sql } as Country, run);
};

/** The country is planned, what was found is offered, and the offers are answered. */
const planAndAnswer = async (country: Country): Promise<void> => {
  const id = randomUUID();
  const how = { id, idempotencyKey: null, engine: 'highs', seed: 0, timeLimitMs: SOLVE_MS } as const;
  const started = await acting(country, NATIONAL_RUN, () => part(country, StartRun).run(how));
  if (!started.ok) return;
  await isSolved(country, id);
  count(country, 'plans');
  await part(country, OfferByItself).look();
  await answerOffers(country);
};

/** A day of everybody: who leaves and arrives, who asks, what is planned and answered, and once more for what was declined. */
export const aDay = async (country: Country, asked: readonly number[]): Promise<void> => {
  await comeAndGo(country);
  await each(asked, (nth) => {
    const coordinator = country.coordinators[Math.floor(country.chance() * country.coordinators.length)];
    return coordinator === undefined ? Promise.resolve() : askAndGrant(country, { coordinator, nth });
  });
  await planAndAnswer(country);
  await planAndAnswer(country);
  await workOnCases(country);
  country.clock.ahead += 1;
  await country.sql(NIGHT);
  await part(country, ExpireRequests).look();
};
