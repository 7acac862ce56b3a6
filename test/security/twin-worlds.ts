import type { INestApplicationContext } from '@nestjs/common';
import { Places } from '#geography';
import { Housing } from '#inventory';
import type { Result } from '#kernel';
import { Plans, runId, Runs } from '#runs';
import { Acting, type ActingAs } from '#platform';
import { Policies } from '#policies';
import { PlacementRequests } from '#requests';
import type { Placement, PlacementRequest, Scenario } from '#scoring';
import { GroundSurvey, HostileGrounds } from '#territories';
import { Placements } from '../../src/problem/application/placements.port.js';
import { RankRequest } from '../../src/search/application/rank-request.js';
import { problemFrozen, storedScenario } from '../harness/what-is-stored.js';

export const HOME = 'SYD';
export const coordinator: ActingAs = {
  role: 'fristad_app',
  actor: 'u-syd',
  region: HOME,
  roles: ['COORDINATOR'],
  scope: 'own-region',
};
export const RUNS = {
  own: '00000000-0000-4000-8000-00000000000a',
  foreign: '00000000-0000-4000-8000-00000000000b',
} as const;

/** The first fence left out: what the database keeps from the asker by itself. */
const NO_LIMIT = { region: null, only: null, excluded: [], unitsOf: null };

const isOwn = ({ region }: PlacementRequest) => region === HOME;

/** The scenario with some placements given to persons of the home region, so that it has stays of its own. */
export const withOwnStays = (scenario: Scenario): Scenario => {
  const own = scenario.requests.filter(isOwn);
  const placements = scenario.placements.map((placement, index): Placement => {
    const request = own[index];
    return request ? { ...placement, person: request.person } : placement;
  });
  const [a, b] = own;
  const [foreign] = scenario.requests.filter((request) => !isOwn(request));
  if (!a || !b || !foreign) throw new RangeError('Each side needs requests.');
  const pairs = [
    { a: a.person, b: b.person, scope: 'LOCALITY' },
    { a: a.person, b: foreign.person, scope: 'MUNICIPALITY' },
  ] as const;
  return { ...scenario, placements, nonAssociations: [...scenario.nonAssociations, ...pairs] };
};

/** The same country and the same home region; of the others’ cases some are gone and the rest are different. */
export const withOtherSecrets = (scenario: Scenario): Scenario => {
  const own = new Set(scenario.requests.filter(isOwn).map(({ person }) => person));
  const groups = scenario.groups.map(({ code }) => code);
  const requests = scenario.requests.flatMap((request, index): PlacementRequest[] => {
    if (isOwn(request)) return [request];
    if (index % 3 === 0) return [];
    const [last] = groups.slice(-1);
    const threat = { ...request.threat, ownGroups: last ? [last] : [] };
    return [{ ...request, threat, nights: request.nights + 7, exclusionZones: [] }];
  });
  const placements = scenario.placements.flatMap((placement, index): Placement[] => {
    if (own.has(placement.person)) return [placement];
    return index % 2 === 0 ? [] : [{ ...placement, groups: [], persons: 1 }];
  });
  const nonAssociations = scenario.nonAssociations.filter(({ a, b }) => own.has(a) && own.has(b));
  return { ...scenario, requests, placements, nonAssociations };
};

/** A ranking as the route answers it: the figures of a reason are for code. */
const withoutFigures = (ranking: unknown): unknown =>
  JSON.parse(JSON.stringify(ranking, (key, value: unknown) => (key === 'figures' ? undefined : value)));

const everyOne = async (pieces: AsyncIterable<unknown>): Promise<unknown> => {
  const all = [];
  for await (const piece of pieces) all.push(...[piece].flat());
  return all;
};
const valueOf = (result: Result<unknown, unknown>): unknown => (result.ok ? result.value : result.refusal);

/** Every question that the application puts to the database, by name, with what depends on a case asked for each. */
export const questions = (app: INestApplicationContext, scenario: Scenario) => {
  const get = <T>(port: abstract new (...parts: never[]) => T): T => app.get(port, { strict: false });
  const reach = { ESPECIALLY_VULNERABLE: 20_000, RISK: 12_000, VULNERABLE: 8000, OTHER: 4000 };
  const foreign = scenario.requests.filter((request) => !isOwn(request));
  const all: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['places', () => get(Places).all()],
    ['policies', () => get(Policies).all()],
    ['providers', () => get(Housing).providers()],
    ['units', () => everyOne(get(Housing).inPieces())],
    ['a page of units', () => get(Housing).page({ limit: 7, region: HOME }, { kind: 'country' })],
    ['hostile ground', () => get(HostileGrounds).all()],
    ['units near territories', () => get(GroundSurvey).unitsNearTerritories(reach as never)],
    ['units touching zones', () => get(GroundSurvey).unitsTouchingZones()],
    ['requests', () => get(PlacementRequests).withIds(scenario.requests.map(({ id }) => id))],
    [
      'a page of requests',
      () => get(PlacementRequests).page({ limit: 3, after: scenario.requests[2]?.id }, NO_LIMIT),
    ],
    ['kept-apart pairs', () => everyOne(get(PlacementRequests).nonAssociationsInPieces())],
    ['placements', () => everyOne(get(Placements).inPieces())],
    ['a page of placements', () => get(Placements).page({ limit: 5 }, NO_LIMIT)],
    ['the scenario', () => storedScenario(app)],
    ['the frozen problem', () => problemFrozen(app)],
    ['runs', () => get(Runs).page({ limit: 9 }, null)],
    ['runs after another region’s', () => get(Runs).page({ limit: 9, after: RUNS.foreign }, null)],
    ['waiting runs', () => get(Runs).waiting()],
    ...Object.entries(RUNS).map(([whose, id]): readonly [string, () => Promise<unknown>] => [
      `the ${whose} run and its plan`,
      async () => [await get(Runs).find(runId(id)), await get(Plans).find(runId(id))],
    ]),
    ...[...scenario.requests.filter(isOwn), ...foreign.slice(0, 4)].map(
      ({ id }): readonly [string, () => Promise<unknown>] => [
        `candidates for ${id}`,
        async () => withoutFigures(valueOf(await get(RankRequest).run(id))),
      ],
    ),
  ];
  return all;
};

/** The bytes of every answer, in the name of the actor. */
export const answersOf = async (
  app: INestApplicationContext,
  scenario: Scenario,
  actor: ActingAs = coordinator,
): Promise<ReadonlyMap<string, string>> => {
  const answers = new Map<string, string>();
  for (const [name, ask] of questions(app, scenario)) {
    const answer = await app.get(Acting).run(actor, ask);
    answers.set(name, JSON.stringify([answer]));
  }
  return answers;
};

/** The names of the answers that differ. */
export const differing = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] => [...one].flatMap(([name, bytes]) => (other.get(name) === bytes ? [] : [name]));
