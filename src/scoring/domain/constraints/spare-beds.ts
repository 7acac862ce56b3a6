import { softConstraint, type Amount } from '../constraint.js';
import { many } from '../wording.js';

type Figures = Amount & { readonly beds: number; readonly persons: number };

export const spareBeds = softConstraint<Figures>({
  id: 'spare-beds',
  title: 'No more beds than the household needs',
  reason: 'A large home that houses one person is the home that the next family lacks.',
  discloses: 'case',
  level: 'suitability',
  defaultWeight: 20,
  dependsOn: 'unit',
  alikeBy: ({ unit }) => `${unit.sharing} ${unit.beds}`,
  formula: 'beds beyond the household in an exclusive unit; 0 in a shared one, where others sleep in them',
  strain: ({ unit: { unit }, request: { persons } }) =>
    unit.sharing === 'SHARED' || unit.beds <= persons
      ? undefined
      : { amount: unit.beds - persons, beds: unit.beds, persons },
  message: ({ beds, persons }) => ({ code: 'SPARE_BEDS', figures: { beds, persons } }),
  sentence: ({ beds, persons }) => `The unit has ${many(beds, 'bed')} for ${many(persons, 'person')}.`,
});
