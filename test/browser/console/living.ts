import { fixtureWishes, generateScenario } from '#generation';
import { SystemClock } from '#platform';
import type { Placement, PlacementRequest, Scenario, Territory, Unit } from '#scoring';
import { householdsThatLive } from '../../../src/demo/households-that-live.js';

/** A household of the demonstration that lives somewhere, as whoever invented it knows it. */
export type Living = {
  readonly request: PlacementRequest;
  readonly stay: Placement;
  readonly unit: Unit;
  /** Ground that its own group holds, somewhere. */
  readonly ground: Territory;
};

/** Whole where such ground is. */
const livingBy =
  ({ asOf, placements, units, territories }: Scenario) =>
  (request: PlacementRequest): readonly Living[] => {
    const stay = placements.find(({ person, status }) => person === request.person && status === 'ARRIVED');
    const unit = units.find(({ id }) => id === stay?.unit);
    const ground = territories.find(
      ({ groups, class: of, validFrom, validTo }) =>
        of !== 'RISK' &&
        validFrom <= asOf &&
        validTo === null &&
        groups.some((group) => stay?.groups.includes(group)),
    );
    return stay && unit && ground ? [{ request, stay, unit, ground }] : [];
  };

/** Households that live somewhere and are of the cases of that region’s first coordinator. */
export const livingIn = (region: string): readonly Living[] => {
  const day = generateScenario({ ...fixtureWishes['national-day'], asOf: new SystemClock().today() });
  return householdsThatLive(day)
    .filter((request) => request.region === region)
    .flatMap(livingBy(day));
};

const HALF = 0.02;
/** The corners of a square of some kilometres around a home, a line each, as they are typed. */
export const cornersAround = ({ location: [longitude, latitude] }: Unit): string =>
  [
    [latitude + HALF, longitude - HALF],
    [latitude + HALF, longitude + HALF],
    [latitude - HALF, longitude + HALF],
    [latitude - HALF, longitude - HALF],
  ]
    .map((corner) => corner.map((degrees) => degrees.toFixed(5)).join(', '))
    .join('\n');
