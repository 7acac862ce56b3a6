import { hardConstraint } from '../constraint.js';
import { localityAllowed } from '../repairs/limits-of-place.js';

type Figures = { readonly locality: string };

export const notInExcludedLocality = hardConstraint<Figures>({
  id: 'not-in-excluded-locality',
  title: 'The unit lies in no locality that the case excludes',
  reason: 'The coordinator knows places that no map shows: a cousin, a school, a former prison.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: ({ locality }) => locality.code,
  sql: [],
  codes: ['HOME_LOCALITY'],
  code: () => 'HOME_LOCALITY',
  whileStanding: null,
  repair: localityAllowed,
  breach: ({ unit: { locality }, request: { request } }) =>
    request.excludedLocalities.includes(locality.code) ? { locality: locality.name } : undefined,
  message: (figures) => ({ code: 'IN_EXCLUDED_LOCALITY', figures }),
  sentence: ({ locality }) => `The unit lies in ${locality}, which the case excludes.`,
});
