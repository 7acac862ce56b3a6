import { metresBetween } from '#geodesy';
import { isoDate } from '#kernel';
import {
  askedBy,
  inScenarioOrder,
  measureOf,
  openWorld,
  withUnits,
  type ChangedUnits,
  type Measured,
  type Policy,
  type Scenario,
  type Unit,
  type World,
} from '#scoring';
import type {
  Answered,
  Asking,
  ChangedStates,
  MirrorChange,
  MirrorJob,
} from '../application/mirror-desk.port.js';
import { NOTHING, listsOf, parsed } from './pieces.js';

export type MirrorQuestion =
  | { readonly kind: 'change'; readonly about: MirrorChange; readonly states: ChangedStates }
  | { readonly kind: 'ask'; readonly about: Asking; readonly job: string; readonly state: string };

type GroundDistance = Measured['territories'][number];
type Distances = Map<string, readonly GroundDistance[]>;
type HeldWorld = { readonly world: World; readonly distances: Distances; readonly state: string };

let held: HeldWorld | undefined;

/** What the mirror holds is measured by what it holds: changed in place, so that units that stay need not be opened anew. */
const measureBy = (distances: ReadonlyMap<string, readonly GroundDistance[]>) => ({
  ...measureOf({ territories: [], zones: [] }, metresBetween),
  unitToTerritory: (unit: Unit, { id }: { readonly id: string }) => {
    const pair = distances.get(unit.id)?.find(([, territory]) => territory === id);
    return (pair?.[2] ?? Infinity) as ReturnType<World['measure']['unitToTerritory']>;
  },
});

const nothing = (policy: Policy): HeldWorld => {
  const distances: Distances = new Map();
  const scenario: Scenario = {
    format: 'fristad-scenario/1',
    asOf: isoDate('1970-01-01'),
    policy,
    ...NOTHING,
  };
  return { world: openWorld(scenario, measureBy(distances)), distances, state: '' };
};

const measuredAnew = (before: Distances, { isAnew, units, territories }: MirrorChange): Distances => {
  const distances = isAnew ? new Map<string, readonly GroundDistance[]>() : before;
  for (const unit of units) distances.delete(unit);
  const pairs = parsed(territories) as readonly GroundDistance[];
  for (const [unit, ofUnit] of Map.groupBy(pairs, ([id]) => id)) distances.set(unit, ofUnit);
  return distances;
};

/** Those of the units that changed which there are, and the ids of the others. */
const changedUnits = ({ units, whole }: MirrorChange, lists: Partial<Scenario>): ChangedUnits => {
  if (whole.includes('units')) return { changed: [], gone: [] };
  const changed = lists.units ?? [];
  const there = new Set<string>(changed.map(({ id }) => id));
  return { changed, gone: units.filter((id) => !there.has(id)) };
};

/** With what the pieces give whole. */
const scenarioOf = (base: Scenario, { policy, whole }: MirrorChange, lists: Partial<Scenario>): Scenario => {
  const given = Object.fromEntries(whole.map((list) => [list, lists[list] ?? []]));
  return inScenarioOrder({ ...base, policy, ...given });
};

const change = (before: HeldWorld, about: MirrorChange, state: string): HeldWorld => {
  const [lists, distances] = [listsOf(about.pieces), measuredAnew(before.distances, about)];
  const world = withUnits(before.world, changedUnits(about, lists));
  if (!about.isAnew && about.whole.length === 0) return { world, distances, state };
  const scenario = scenarioOf(world.scenario, about, lists);
  return { world: openWorld(scenario, measureBy(distances)), distances, state };
};

const ask = async ({ world, distances }: HeldWorld, { request, asOf, measured }: Asking, job: string) => {
  const { answer } = (await import(job)) as { readonly answer: MirrorJob };
  const known = measureOf({ territories: [], ...measured }, metresBetween);
  const measure = { ...known, unitToTerritory: measureBy(distances).unitToTerritory };
  return answer(askedBy(world, { request, asOf, measure }), request.id);
};

/** Run in a thread of its own, which holds the inventory between two questions. */
export const answer = async (question: MirrorQuestion): Promise<Answered | undefined> => {
  if (question.kind === 'change') {
    const { about, states } = question;
    const before = states.from === undefined ? nothing(about.policy) : held;
    held = undefined;
    if (states.from === undefined || before?.state === states.from)
      held = before && change(before, about, states.to);
    return undefined;
  }
  if (held?.state !== question.state) return 'lost';
  return { answer: await ask(held, question.about, question.job) };
};
