import { softConstraint, type Amount } from '../constraint.js';
import { many } from '../wording.js';

export const lateArrival = softConstraint<Amount>({
  id: 'late-arrival',
  title: 'The household arrives as early as it can',
  reason: 'Every night of waiting is a night at the old address.',
  discloses: 'case',
  level: 'suitability',
  defaultWeight: 10,
  dependsOn: 'stay',
  alikeBy: () => 'any',
  formula: 'days after the earliest arrival',
  strain: ({ stay, request }) => {
    const amount = stay.from - request.earliest;
    return amount > 0 ? { amount } : undefined;
  },
  message: ({ amount }) => ({ code: 'LATE_ARRIVAL', figures: { days: amount } }),
  sentence: ({ amount }) => `The household arrives ${many(amount, 'day')} after its earliest arrival.`,
});
