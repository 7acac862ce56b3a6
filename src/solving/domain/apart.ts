import type { Metres, Position } from '#kernel';
import type { NonAssociation, RequestInWorld, Scenario, UnitInWorld, World } from '#scoring';
import { BitMatrix } from './bit-matrix.js';

const ROWS_AT_A_TIME = 16;

/** One ground for keeping two households apart: which requests, and which units are too near each other for them. */
export type Apart = {
  readonly constraint: 'conflicting-households-apart' | 'non-association';
  readonly requests: BitMatrix;
  readonly near: BitMatrix;
};

/**
 * Read from the raw scenario, so that the judge's reading and the model's rows can be held against each other. Yields now
 * and then: every two units are compared.
 */
export function* apartnessOf(world: World): Generator<void, readonly Apart[]> {
  const requests = [...world.requests.values()];
  const units = [...world.units.values()];
  const { dispersionMetres } = world.policy;
  const conflicts = yield* conflictsAmong(requests, world.scenario);
  const dispersion = conflicts && {
    constraint: 'conflicting-households-apart' as const,
    requests: conflicts,
    near: yield* nearMatrix(units, {
      within: withinOf(world, dispersionMetres),
      or: (a, b) => a.unit.locality === b.unit.locality,
    }),
  };
  return [...(dispersion ? [dispersion] : []), ...(yield* keptApart(world, requests, units))];
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

function* keptApart(
  world: World,
  requests: readonly RequestInWorld[],
  units: readonly UnitInWorld[],
): Generator<void, readonly Apart[]> {
  const scopes = Map.groupBy(world.scenario.nonAssociations, (pair) =>
    pair.scope === 'DISTANCE' ? `DISTANCE ${pair.metres}` : pair.scope,
  );
  const found: Apart[] = [];
  for (const pairs of scopes.values()) {
    const [scope] = pairs;
    const related = yield* requestsOf(pairs, requests);
    if (!related || !scope) continue;
    const near = yield* nearMatrix(units, nearness(scope, world));
    found.push({ constraint: 'non-association', requests: related, near });
  }
  return found;
}

function requestsOf(pairs: readonly NonAssociation[], requests: readonly RequestInWorld[]) {
  const key = (a: string, b: string) => JSON.stringify(a < b ? [a, b] : [b, a]);
  const kept = new Set(pairs.map(({ a, b }) => key(a, b)));
  return matrixOf(requests, ([a], [b]) => kept.has(key(a.request.person, b.request.person)));
}

type Nearness = {
  readonly within?: (a: Placed, b: Placed) => boolean;
  readonly or: (a: UnitInWorld, b: UnitInWorld) => boolean;
};

function nearness(pair: NonAssociation, world: World): Nearness {
  switch (pair.scope) {
    case 'UNIT':
      return { or: (a, b) => a === b };
    case 'LOCALITY':
      return { or: (a, b) => a.unit.locality === b.unit.locality };
    case 'MUNICIPALITY':
      return { or: (a, b) => a.municipality.code === b.municipality.code };
    case 'DISTANCE':
      return { within: withinOf(world, pair.metres), or: (a, b) => a === b };
  }
}

/** A point as a unit vector: the chord between two tells their distance to 1 % before the geodesic is asked. */
type Placed = { readonly location: Position; readonly x: number; readonly y: number; readonly z: number };
const EARTH_RADIUS = 6_371_009;
const SLACK = 0.01;

function placed(location: Position): Placed {
  const [longitude, latitude] = location.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const c = Math.cos(latitude);
  return { location, x: c * Math.cos(longitude), y: c * Math.sin(longitude), z: Math.sin(latitude) };
}

function withinOf(world: World, limit: Metres): (a: Placed, b: Placed) => boolean {
  const chord = (length: number) => (2 * Math.sin(Math.min(Math.PI, length / EARTH_RADIUS) / 2)) ** 2;
  const surely = chord(limit * (1 - SLACK));
  const never = chord(limit * (1 + SLACK) + 1);
  return (a, b) => {
    const squared = (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2;
    if (squared < surely) return true;
    if (squared > never) return false;
    return world.measure.between(a.location, b.location, limit) <= limit;
  };
}

function* nearMatrix(units: readonly UnitInWorld[], { within, or }: Nearness): Generator<void, BitMatrix> {
  const matrix = new BitMatrix(units.length);
  const points = units.map(({ unit }) => placed(unit.location));
  for (const [i, a] of units.entries()) {
    if (i % ROWS_AT_A_TIME === 0) yield;
    const here = points[i];
    for (let j = i; j < units.length; j++) {
      const b = units[j];
      const there = points[j];
      if (!b || !here || !there) continue;
      if (or(a, b) || within?.(here, there)) matrix.setBoth(i, j);
    }
  }
  return matrix;
}
