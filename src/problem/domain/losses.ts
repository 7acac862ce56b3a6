import { judge, type Assignment, type World } from '#scoring';

/** What of a plan no longer holds: how many would lose their place by each constraint, and in each region. */
export type Losses = {
  readonly judged: number;
  readonly lost: number;
  readonly byConstraint: Readonly<Record<string, number>>;
  readonly byRegion: Readonly<Record<string, number>>;
};

const counted = (words: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Of those alone who ask still, and whom nothing is given to yet: what stands is a finding of its own. */
export const lossesOf = (world: World, assignments: readonly Assignment[]): Losses => {
  const placed = new Set(
    world.scenario.placements.filter(({ status }) => status !== 'DEPARTED').map(({ person }) => person),
  );
  const asked = new Map(
    world.scenario.requests
      .filter(({ person }) => !placed.has(person))
      .map(({ id, region }) => [id as string, region as string]),
  );
  const judged = assignments.filter(({ request, unit }) => asked.has(request) && world.units.has(unit));
  const found = judge(world, judged);
  const lost = new Map<string, Set<string>>();
  for (const { constraint, requests } of found)
    for (const request of requests) {
      if (asked.has(request)) lost.set(request, (lost.get(request) ?? new Set()).add(constraint));
    }
  return {
    judged: judged.length,
    lost: lost.size,
    byConstraint: counted([...lost.values()].flatMap((constraints) => [...constraints])),
    byRegion: counted([...lost.keys()].map((request) => asked.get(request) ?? '')),
  };
};
