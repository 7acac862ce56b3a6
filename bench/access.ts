import { fixtureWishes, generateScenario } from '#generation';
import { announceAddress } from '#access';
import { SystemClock } from '#platform';
import { buildService } from '../src/service.js';
import { askedIn, type Ask, type Question } from './access/asked.js';
import { bareService } from './access/bare-service.js';
import { embeddedPlace, serverPlace, type Place } from './access/places.js';
import { REGION } from './access/who.js';
import { publish } from './results.js';
import { median, percentile } from './statistics.js';

const ROUNDS = 5;
const WARM_UP = 5;
const asOf = new SystemClock().today();
const scenario = generateScenario({ ...fixtureWishes['national-day'], seed: 1, asOf });
const request = scenario.requests.find(({ region }) => region === REGION);
const { id = '', person = '' } = request ?? {};

/** Each with how often it is asked in a round. */
const QUESTIONS: readonly (Question & { readonly times: number })[] = [
  { name: 'list requests', method: 'GET', path: '/requests?limit=100', times: 20 },
  { name: 'read a request', method: 'GET', path: `/requests/${id}`, times: 20 },
  { name: 'list placements', method: 'GET', path: '/placements?limit=100', times: 20 },
  { name: 'list the notes of a case', method: 'GET', path: `/cases/${person}/notes`, times: 20 },
  {
    name: 'write a note',
    method: 'POST',
    path: `/cases/${person}/notes`,
    body: { kind: 'NOTE', text: 'x' },
    times: 10,
  },
  { name: 'search units', method: 'POST', path: `/requests/${id}/searches`, times: 2 },
];

type BothWays = { readonly guarded: Ask; readonly bare: Ask };
type Times = { readonly with: number[]; readonly without: number[] };

/** Asks both in turn, so that whatever else the machine does meets both. */
const askInTurn = async ({ guarded, bare }: BothWays, question: Question, times: number): Promise<Times> => {
  const taken: Times = { with: [], without: [] };
  for (let time = 0; time < times; time++) {
    taken.with.push(await guarded(question));
    taken.without.push(await bare(question));
  }
  return taken;
};

const measured = async (asked: BothWays): Promise<ReadonlyMap<string, Times>> => {
  const all = new Map(QUESTIONS.map(({ name }): [string, Times] => [name, { with: [], without: [] }]));
  for (const question of QUESTIONS) await askInTurn(asked, question, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of QUESTIONS) {
      const taken = await askInTurn(asked, question, question.times);
      all.get(question.name)?.with.push(...taken.with);
      all.get(question.name)?.without.push(...taken.without);
    }
  }
  return all;
};

const inMs = (value: number) => `${value.toFixed(1)} ms`;
const rowOf = (where: string, name: string, times: Times): readonly string[] => {
  const [p50, bare50] = [median(times.with), median(times.without)];
  const [p95, bare95] = [percentile(times.with, 95), percentile(times.without, 95)];
  return [
    where,
    name,
    String(times.with.length),
    inMs(bare50),
    inMs(p50),
    `${(p50 / bare50).toFixed(2)} ×`,
    inMs(bare95),
    inMs(p95),
  ];
};

const measureOn = async (
  where: string,
  place: () => Promise<Place>,
): Promise<readonly (readonly string[])[]> => {
  const [one, other] = [await place(), await place()];
  const guarded = await buildService(one.config);
  const bare = await bareService(other.owning, person);
  try {
    for (const app of [guarded, bare]) {
      await app.listen(0, '127.0.0.1');
      announceAddress(app, await app.getUrl());
    }
    const asked = {
      guarded: await askedIn(guarded, one, { scenario, ref: person }),
      bare: await askedIn(bare, other, { scenario, ref: person }),
    };
    const times = await measured(asked);
    return [...times].map(([name, taken]) => rowOf(where, name, taken));
  } finally {
    await Promise.all([guarded.close(), bare.close()]);
    await Promise.all([one.drop(), other.drop()]);
  }
};

/** What guard, audit log and row-level security cost a request. */
export const access = async (): Promise<void> => {
  const server = process.env['DATABASE_URL'];
  const rows = [
    ...(server ? await measureOn('PostgreSQL', () => serverPlace(server)) : []),
    ...(await measureOn('embedded', embeddedPlace)),
  ];
  publish({
    name: 'access',
    title: 'What guard, log and row-level security cost a request',
    about: `A coordinator asks the service over HTTP on this machine, one request after the other, in ${ROUNDS} rounds; each request in turn with and without them, on a database of its own each. A generated day: ${scenario.requests.length} requests × ${scenario.units.length} units.`,
    head: ['database', 'request', 'asked', 'p50 without', 'p50 with', 'ratio', 'p95 without', 'p95 with'],
    rows,
    conclusions: [
      'Without: the same service put together with a guard that lets everybody in as the coordinator without asking the database, with statements under the rights of the login, and with no entries written. With: token checked, standing, ties and facts looked up, each transaction under the role of the region, an entry written before each answer.',
    ],
  });
};
