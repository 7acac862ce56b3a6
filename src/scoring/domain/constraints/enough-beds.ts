import { hardConstraint } from '../constraint.js';
import { many } from '../wording.js';

type Figures = { readonly beds: number; readonly persons: number };

export const bedsShort = (beds: number, persons: number): Figures | undefined =>
  beds >= persons ? undefined : { beds, persons };

const enoughBedsSentence = ({ beds, persons }: Figures): string =>
  `The unit has ${many(beds, 'bed')}; the household is ${many(persons, 'person')}.`;

export const enoughBeds = hardConstraint<Figures>({
  id: 'enough-beds',
  title: 'Everyone in the household has a bed',
  reason: 'A household moves together or not at all.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: ({ unit }) => unit.beds,
  sql: [],
  codes: ['NO_UNIT_FITS_HOUSEHOLD'],
  code: () => 'NO_UNIT_FITS_HOUSEHOLD',
  whileStanding: ({ unit, persons }) => bedsShort(unit.unit.beds, persons),
  repair: null,
  breach: ({ unit, request }) => bedsShort(unit.unit.beds, request.persons),
  message: (figures) => ({ code: 'TOO_FEW_BEDS', figures }),
  sentence: enoughBedsSentence,
});
