import { metres } from '#kernel';
import type { NonAssociation, RequestInWorld, Scenario, UnitInWorld, World } from '#scoring';
import { BitMatrix } from './bit-matrix.js';
import { Estate, NearUnits, withinOf, type Nearness, type Within } from './near-units.js';

const ROWS_AT_A_TIME = 16;

/** One ground for keeping two households apart: which requests, and which units are too near each other for them. */
export type Apart = {
  readonly constraint: 'conflicting-households-apart' | 'non-association';
  readonly requests: BitMatrix;
  readonly near: NearUnits;
};

/**
 * Read from the raw scenario, so that the judge's reading and the model's rows can be held against each other. Yields now
 * and then: every two requests are compared.
 */
export function* apartnessOf(world: World): Generator<void, readonly Apart[]> {
  const requests = [...world.requests.values()];
  const estate = new Estate([...world.units.values()]);
  const conflicts = yield* conflictsAmong(requests, world.scenario);
  const dispersion = conflicts && {
    constraint: 'conflicting-households-apart' as const,
    requests: conflicts,
    near: new NearUnits(estate, {
      alike: ({ unit }) => unit.locality,
      within: dispersed(world),
    }),
  };
  return [...(dispersion ? [dispersion] : []), ...(yield* nonAssociated(world, requests, estate))];
}

/** Two regions may ask for two distances: the farther one is kept. */
function dispersed(world: World): Within {
  const { dispersionMetres, regional = [] } = world.policy;
  const ofRegion = new Map<string, number>(
    regional.map((own) => [own.region, own.dispersionMetres ?? dispersionMetres]),
  );
  const leastIn = ({ region }: UnitInWorld) => Math.max(dispersionMetres, ofRegion.get(region) ?? 0);
  const limit = metres(Math.max(dispersionMetres, ...ofRegion.values()));
  const within = withinOf(world, limit);
  if (ofRegion.size === 0) return within;
  return {
    ...within,
    ofPair: (a, b) => {
      const least = metres(Math.max(leastIn(a), leastIn(b)));
      return least === limit ? undefined : withinOf(world, least).measure(a.unit.location, b.unit.location);
    },
  };
}

function conflictsAmong(
  requests: readonly RequestInWorld[],
  scenario: Scenario,
): Generator<void, BitMatrix | undefined> {
  const harms = requests.map(({ request }) => threatsTo(request.threat, scenario));
  const isHarmed = (i: number, by: RequestInWorld) =>
    by.request.threat.ownGroups.some((group) => harms[i]?.has(group));
  return matrixOf(
    requests,
    ([a, i], [b, j]) => a.request.person !== b.request.person && (isHarmed(i, b) || isHarmed(j, a)),
  );
}

type Numbered = readonly [request: RequestInWorld, index: number];

/** Nothing when no two requests are related. */
function* matrixOf(
  requests: readonly RequestInWorld[],
  related: (a: Numbered, b: Numbered) => boolean,
): Generator<void, BitMatrix | undefined> {
  const matrix = new BitMatrix(requests.length);
  let any = 0;
  for (const [i, a] of requests.entries()) {
    if (i % ROWS_AT_A_TIME === 0) yield;
    for (const [j, b] of requests.entries()) {
      if (j <= i || !related([a, i], [b, j])) continue;
      matrix.setBoth(i, j);
      any += 1;
    }
  }
  return any > 0 ? matrix : undefined;
}

function threatsTo(
  threat: { readonly ownGroups: readonly string[]; readonly otherGroups: readonly string[] },
  { groupRelations }: Scenario,
) {
  const named = new Set([...threat.ownGroups, ...threat.otherGroups]);
  const own = new Set(threat.ownGroups);
  const all = new Set(named);
  for (const { a, b, relation } of groupRelations) {
    const reached = relation === 'ALLIED' ? named : own;
    if (reached.has(a)) all.add(b);
    if (reached.has(b)) all.add(a);
  }
  return all;
}

function* nonAssociated(
  world: World,
  requests: readonly RequestInWorld[],
  estate: Estate,
): Generator<void, readonly Apart[]> {
  const scopes = Map.groupBy(world.scenario.nonAssociations, (pair) =>
    pair.scope === 'DISTANCE' ? `DISTANCE ${pair.metres}` : pair.scope,
  );
  const found: Apart[] = [];
  for (const pairs of scopes.values()) {
    const [scope] = pairs;
    const related = yield* requestsOf(pairs, requests);
    if (!related || !scope) continue;
    const near = new NearUnits(estate, nearness(scope, world));
    found.push({ constraint: 'non-association', requests: related, near });
  }
  return found;
}

function requestsOf(pairs: readonly NonAssociation[], requests: readonly RequestInWorld[]) {
  const key = (a: string, b: string) => JSON.stringify(a < b ? [a, b] : [b, a]);
  const separated = new Set(pairs.map(({ a, b }) => key(a, b)));
  return matrixOf(requests, ([a], [b]) => separated.has(key(a.request.person, b.request.person)));
}

function nearness(pair: NonAssociation, world: World): Nearness {
  switch (pair.scope) {
    case 'UNIT':
      return { alike: ({ unit }) => unit.id };
    case 'LOCALITY':
      return { alike: ({ unit }) => unit.locality };
    case 'MUNICIPALITY':
      return { alike: ({ municipality }) => municipality.code };
    case 'DISTANCE':
      return { alike: ({ unit }) => unit.id, within: withinOf(world, pair.metres) };
  }
}
