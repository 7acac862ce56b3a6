import { hardConstraint } from '../constraint.js';
import { otherKind } from '../repairs/fit-of-unit.js';
import type { HousingKind } from '../scenario.js';

type Figures = { readonly offered: HousingKind; readonly asked: HousingKind };
const WORDS: Record<HousingKind, string> = { EMERGENCY: 'emergency', LONG_TERM: 'long-term' };

export const kindOfHousing = hardConstraint<Figures>({
  id: 'kind-of-housing',
  title: 'The unit is of the kind of housing that was asked for',
  reason:
    'Emergency housing is staffed and short; long-term housing is a home. One can not stand in for the other.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: ({ unit }) => unit.kind,
  sql: [],
  codes: ['NO_UNIT_FITS_HOUSEHOLD'],
  code: () => 'NO_UNIT_FITS_HOUSEHOLD',
  whileStanding: null,
  repair: otherKind,
  breach: ({ unit: { unit }, request: { request } }) =>
    unit.kind === request.kind ? undefined : { offered: unit.kind, asked: request.kind },
  message: ({ offered, asked }) => ({ code: 'OTHER_KIND_OF_HOUSING', figures: { offered, asked } }),
  sentence: ({ offered, asked }) =>
    `The unit is ${WORDS[offered]} housing; the request is for ${WORDS[asked]} housing.`,
});
