import { dateOf, type Day } from '#kernel';
import { hardConstraint } from '../constraint.js';
import { onDay } from '../wording.js';

type Figures = { readonly arrival: Day; readonly asOf: Day };

export const notInThePast = hardConstraint<Figures>({
  id: 'not-in-the-past',
  title: 'Nobody arrives in the past',
  reason:
    'A night that is over can be given to nobody, and a plan that says so hides that the household still waits.',
  discloses: 'case',
  dependsOn: 'nights',
  alikeBy: () => 'any',
  sql: ['national.breaks_not_in_the_past'],
  codes: ['WINDOW_PASSED'],
  code: () => 'WINDOW_PASSED',
  whileStanding: null,
  repair: null,
  breach: ({ world: { asOf }, stay }) => (stay.from >= asOf ? undefined : { arrival: stay.from, asOf }),
  message: ({ arrival, asOf }) => ({
    code: 'ARRIVAL_IN_THE_PAST',
    figures: { arrival: dateOf(arrival), today: dateOf(asOf) },
  }),
  sentence: ({ arrival, asOf }) => `The arrival would be on ${onDay(arrival)}; it is ${onDay(asOf)} already.`,
});
