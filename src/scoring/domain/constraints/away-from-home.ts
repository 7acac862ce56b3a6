import type { Metres, Position } from '#kernel';
import { bundles, hardConstraint } from '../constraint.js';
import { figuresIn } from '../figures.js';
import { nearerToHome } from '../repairs/away-from-home.js';
import { exactly, kilometresAway, roughly, type Message } from '../message.js';
import { inMetres } from '../wording.js';

type Figures =
  | { readonly in: 'home locality'; readonly home: string }
  | { readonly in: 'elsewhere'; readonly home: string; readonly metres: Metres; readonly least: Metres };

type Span = {
  readonly locality: string;
  readonly region: string;
  readonly south: number;
  readonly north: number;
};
/** A degree of latitude is longer than this everywhere. */
const LEAST_METRES_A_DEGREE = 110_500;

const messageOfHome = (figures: Figures): Message => {
  const { home } = figures;
  if (figures.in === 'home locality') return { code: 'IN_HOME_LOCALITY', figures: { locality: home } };
  const [kilometres, leastKilometres] = [roughly(figures.metres), exactly(figures.least)];
  return {
    code: 'TOO_NEAR_HOME',
    figures: { locality: home, kilometres, leastKilometres },
    sentence: `The unit lies ${kilometresAway(kilometres)} from ${home}, the home locality; at least ${leastKilometres} km is required.`,
  };
};

const MOST_METRES_A_DEGREE = 111_700;
/** Within which a map of straight lines is right to one in a hundred, below the 70th parallel. */
const [FLAT_SOUTH_NORTH, FLAT_WEST_EAST, FLAT_TO_NORTH] = [2, 4, 70];

/** Whether two points are nearer to each other than that, where a flat map shows it; by far most of them. */
export const isSurelyNearer = (a: Position, b: Position, limit: Metres): boolean | undefined => {
  const [east, north] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (north * LEAST_METRES_A_DEGREE > limit) return false;
  const middle = Math.abs(a[1] + b[1]) / 2;
  if (north > FLAT_SOUTH_NORTH || east > FLAT_WEST_EAST || middle > FLAT_TO_NORTH) return undefined;
  const degrees = Math.hypot(north, east * Math.cos((middle * Math.PI) / 180));
  if (degrees * LEAST_METRES_A_DEGREE * 0.99 > limit) return false;
  return degrees * MOST_METRES_A_DEGREE * 1.01 < limit ? true : undefined;
};

const numbers = new Map<string, number>();
/** The same for the same code, as long as the process runs. */
const numberOf = (code: string): number => {
  const number = numbers.get(code) ?? numbers.size;
  numbers.set(code, number);
  return number;
};

export const awayFromHome = hardConstraint<Figures>({
  id: 'away-from-home',
  title: 'A household that must relocate does so',
  reason: 'Where a person grew up, somebody knows the face.',
  discloses: 'case',
  overridable: {
    never: {
      words: 'the unit lies in the home locality',
      isReached: ({ unit, request: { home } }) => unit.locality.code === home.code,
    },
    isProbe: false,
  },
  dependsOn: 'unit',
  alikeBy: bundles<Span>({
    bundledBy: ({ locality }) => locality.code,
    span: (before, { locality: { code }, region, unit: { location } }) => ({
      locality: code,
      region,
      south: Math.min(before?.south ?? Infinity, location[1]),
      north: Math.max(before?.north ?? -Infinity, location[1]),
    }),
    holds: ({ world, request: { request, home } }, { locality, region, south, north }) => {
      if (!request.relocationRequired) return true;
      const degrees = Math.max(south - home.location[1], home.location[1] - north);
      const least = figuresIn(world.policy, region).leastRelocationMetres;
      return locality !== home.code && degrees * LEAST_METRES_A_DEGREE > least;
    },
    figures: {
      of: ({ unit: { location }, locality, region }) => [
        ...location,
        numberOf(locality.code),
        numberOf(`region ${region}`),
      ],
      say: ({ world, request: { home } }) => {
        const { policy } = world;
        const homeNumber = numberOf(home.code);
        const stricter = new Map(
          (policy.regional ?? []).map(({ region }) => [
            numberOf(`region ${region}`),
            figuresIn(policy, region).leastRelocationMetres,
          ]),
        );
        return (units, place) =>
          units.at(2, place) === homeNumber ||
          isSurelyNearer(
            [units.at(0, place), units.at(1, place)],
            home.location,
            stricter.get(units.at(3, place)) ?? policy.leastRelocationMetres,
          );
      },
    },
  }),
  sql: [],
  codes: ['HOME_LOCALITY'],
  code: () => 'HOME_LOCALITY',
  whileStanding: null,
  repair: nearerToHome,
  breach: ({ world, unit, request: { request, home } }) => {
    if (!request.relocationRequired) return undefined;
    if (unit.locality.code === home.code) return { in: 'home locality', home: home.name };
    const least = figuresIn(world.policy, unit.region).leastRelocationMetres;
    const metres = world.measure.between(unit.unit.location, home.location, least);
    return metres >= least ? undefined : { in: 'elsewhere', home: home.name, metres, least };
  },
  message: messageOfHome,
  sentence: (figures) =>
    figures.in === 'home locality'
      ? `The unit lies in ${figures.home}, the home locality, and the household must relocate.`
      : `The unit lies ${inMetres(figures.metres)} from ${figures.home}, the home locality; at least ${inMetres(figures.least)} is required.`,
});
