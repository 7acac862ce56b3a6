import { metres, type Metres } from '#kernel';
import { strictestFigures } from './figures.js';
import { rememberedBy, rememberedByPair } from './remember.js';
import type { Candidate, RequestInWorld, StayInWorld, UnitInWorld, World } from './world.js';

export type StandingNear = { readonly other: StayInWorld; readonly metres: Metres };
const NONE: readonly StandingNear[] = [];

/** Measured once per unit, not per request: few standing stays are near, most are in conflict with somebody. */
const standingNear = rememberedByPair((unit: UnitInWorld, { standing, policy, measure }: World) => {
  const reach = metres(3 * strictestFigures(policy).dispersionMetres);
  return standing.flatMap((other): readonly StandingNear[] => {
    const distance = measure.between(unit.unit.location, other.unit.unit.location, reach);
    return distance <= reach || other.unit.locality === unit.locality ? [{ other, metres: distance }] : NONE;
  });
});

const conflicting = rememberedBy((request: RequestInWorld) => new Set(request.standingInConflict));

const near = rememberedByPair((request: RequestInWorld, unit: UnitInWorld, world: World) => {
  const conflicts = conflicting(request);
  const found = standingNear(unit, world).filter(({ other }) => conflicts.has(other));
  return found.length === 0 ? NONE : found;
});

/** Standing households in conflict in the unit's locality or within three dispersion distances, whatever the nights. */
export const conflictsNear = ({ request, unit, world }: Candidate): readonly StandingNear[] =>
  request.standingInConflict.length === 0 ? NONE : near(request, unit, world);
