import { softConstraint, type Amount } from '../constraint.js';

type Figures = Amount & { readonly monthlyCost: number };

export const cost = softConstraint<Figures>({
  id: 'cost',
  title: 'Money goes far',
  reason: 'All else equal, the cheaper unit leaves means for the next household.',
  discloses: 'case',
  level: 'suitability',
  defaultWeight: 1,
  dependsOn: 'unit',
  alikeBy: ({ unit }) => unit.monthlyCost,
  formula: 'monthly cost in hundreds of SEK, rounded',
  strain: ({ unit: { unit } }) => {
    const amount = Math.round(unit.monthlyCost / 100);
    return amount === 0 ? undefined : { amount, monthlyCost: unit.monthlyCost };
  },
  message: ({ monthlyCost }) => ({ code: 'MONTHLY_COST', figures: { monthlyCost } }),
  sentence: ({ monthlyCost }) => `The unit costs ${monthlyCost} SEK per month.`,
});
