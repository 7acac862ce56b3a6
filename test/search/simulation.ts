import { openCandidates } from '../../src/search/domain/candidates-view.js';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { judge, openWorld, type World, openToTheCase } from '#scoring';
import { rankCandidates, type Ranking } from '#solving';
import {
  limitPassed,
  LIST_LENGTH,
  SEARCHES_A_DAY,
  type ProbingEvent,
} from '../../src/search/domain/probing.js';

export const DAYS = 90;
const DAY_MS = 86_400_000;
const BEGIN = Date.parse('2026-12-01T08:00:00Z');

/** A country whose standing placements are the secret, and the same one as whoever asks may see it: with nobody in it. */
export function aSecretCountry(seed: number) {
  const scenario = generateScenario({ requests: 14, units: 300, territories: 10, seed });
  const measure = geodesicMeasure(scenario);
  const truth = openWorld(scenario, measure);
  const known = openWorld({ ...scenario, placements: [], nonAssociations: [] }, measure);
  const taken = new Set<string>(truth.standing.map(({ unit }) => unit.unit.locality));
  const unitsIn = Map.groupBy(scenario.units, ({ locality }) => locality as string);
  return { scenario, truth, known, taken, towns: [...unitsIn.keys()], unitsIn };
}
export type SecretCountry = ReturnType<typeof aSecretCountry>;

export type Attacker = {
  /** Waits whenever one refusal more would raise the alarm. */
  readonly patient: boolean;
  readonly defended: boolean;
};
export type Probed = {
  readonly suspected: ReadonlySet<string>;
  readonly cleared: ReadonlySet<string>;
  /** Counted from 1; null when none came. */
  readonly alarmOnDay: number | null;
  readonly confirmations: number;
};

const localityOf = (world: World, unit: string): string => world.units.get(unit)?.unit.locality ?? '';

type State = {
  readonly suspected: Set<string>;
  readonly cleared: Set<string>;
  readonly probingEvents: ProbingEvent[];
  readonly open: Map<string, readonly Ranking['candidates'][number][]>;
  confirmations: number;
};

const wouldAlarm = ({ probingEvents }: State, at: Date): boolean =>
  limitPassed([...probingEvents, { kind: 'NOT_PERMITTED', at }], at) !== undefined;

/** Confirms the best unit of the case's list in a town that nothing is known of. False when there is none. */
function confirmNext(
  { truth }: SecretCountry,
  state: State,
  { request, at }: { request: string; at: Date },
): boolean {
  const { suspected, cleared } = state;
  const next = state.open
    .get(request)
    ?.find(({ unit }) => isNews(localityOf(truth, unit), suspected, cleared));
  if (next === undefined) return false;
  state.confirmations += 1;
  const isPermitted = judge(truth, [next]).length === 0;
  (isPermitted ? cleared : suspected).add(localityOf(truth, next.unit));
  if (isPermitted) state.open.delete(request);
  else state.probingEvents.push({ kind: 'NOT_PERMITTED', at });
  return true;
}

/** Coordinates every case of the country for 90 days and makes every legal call that may tell where others are. */
export function probe(country: SecretCountry, { patient, defended }: Attacker): Probed {
  const open = new Map(
    country.scenario.requests.map(({ id }) => [id as string, rankingOf(country.known, id)]),
  );
  const state: State = {
    suspected: new Set(),
    cleared: new Set(),
    probingEvents: [],
    open,
    confirmations: 0,
  };
  for (const { day, request } of calls(open)) {
    const at = new Date(BEGIN + day * DAY_MS + state.confirmations);
    if (patient && wouldAlarm(state, at)) continue;
    if (!confirmNext(country, state, { request, at })) continue;
    if (defended && limitPassed(state.probingEvents, at) !== undefined)
      return { ...state, alarmOnDay: day + 1 };
  }
  return { ...state, alarmOnDay: null };
}

/** Each case that is still without a place, three times on each day. */
function* calls(open: State['open']) {
  for (let day = 0; day < DAYS; day += 1)
    for (const request of [...open.keys()])
      for (let search = 0; search < SEARCHES_A_DAY; search += 1) yield { day, request };
}

const isNews = (town: string, ...known: readonly ReadonlySet<string>[]) =>
  !known.some((towns) => towns.has(town));

const rankingOf = (world: World, request: string): readonly Ranking['candidates'][number][] => {
  const asked = world.requests.get(request);
  return asked
    ? openCandidates(rankCandidates(world, asked).candidates, openToTheCase).slice(0, LIST_LENGTH)
    : [];
};

const isAboutCap = (figures: unknown) =>
  (figures as { readonly breaks?: string } | undefined)?.breaks === 'saturation-cap';

/** What lists told that are ranked among everybody's placements, with their strains and reasons: no defence at all. */
export function readOpenLists({ truth, scenario }: SecretCountry): ReadonlySet<string> {
  const places = scenario.requests.flatMap(({ id }) => {
    const { candidates, excluded } = rankCandidates(truth, truth.requests.get(id)!);
    const withNeighbours = candidates.filter(({ strains }) =>
      strains.some(({ constraint, amount }) => constraint === 'neighbours-in-protection' && amount > 0),
    );
    const full = excluded.filter(({ reasons }) => reasons.some(({ figures }) => isAboutCap(figures)));
    return [...withNeighbours, ...full].map(({ unit }) => localityOf(truth, unit));
  });
  return new Set(places);
}

/**
 * The share of right guesses when as many towns are named as are taken: the suspected ones first, then those with most
 * units, which everybody knows; the cleared ones last.
 */
export function precision(
  { towns, taken, unitsIn }: SecretCountry,
  { suspected, cleared }: Pick<Probed, 'suspected' | 'cleared'>,
): number {
  const rank = (town: string) => (suspected.has(town) ? 2 : cleared.has(town) ? 0 : 1);
  const size = (town: string) => unitsIn.get(town)?.length ?? 0;
  const named = towns
    .toSorted((a, b) => rank(b) - rank(a) || size(b) - size(a) || (a < b ? -1 : 1))
    .slice(0, taken.size);
  return named.filter((town) => taken.has(town)).length / taken.size;
}
