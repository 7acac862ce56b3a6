import type { Metres } from '#kernel';
import { bundles, hardConstraint } from '../constraint.js';
import { nearerToHome } from '../repairs/away-from-home.js';
import { exactly, kilometresAway, roughly, type Message } from '../message.js';
import { inMetres } from '../wording.js';

type Figures =
  | { readonly in: 'home locality'; readonly home: string }
  | { readonly in: 'elsewhere'; readonly home: string; readonly metres: Metres; readonly least: Metres };

type Span = { readonly locality: string; readonly south: number; readonly north: number };
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
    span: (before, { locality: { code }, unit: { location } }) => ({
      locality: code,
      south: Math.min(before?.south ?? Infinity, location[1]),
      north: Math.max(before?.north ?? -Infinity, location[1]),
    }),
    holds: ({ world, request: { request, home } }, { locality, south, north }) => {
      if (!request.relocationRequired) return true;
      const degrees = Math.max(south - home.location[1], home.location[1] - north);
      return locality !== home.code && degrees * LEAST_METRES_A_DEGREE > world.policy.leastRelocationMetres;
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
    const least = world.policy.leastRelocationMetres;
    const metres = world.measure.between(unit.unit.location, home.location, least);
    return metres >= least ? undefined : { in: 'elsewhere', home: home.name, metres, least };
  },
  message: messageOfHome,
  sentence: (figures) =>
    figures.in === 'home locality'
      ? `The unit lies in ${figures.home}, the home locality, and the household must relocate.`
      : `The unit lies ${inMetres(figures.metres)} from ${figures.home}, the home locality; at least ${inMetres(figures.least)} is required.`,
});
