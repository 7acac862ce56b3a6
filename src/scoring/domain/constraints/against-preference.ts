import { softConstraint, type Amount } from '../constraint.js';

type Figures = Amount & { readonly locality: string };

export const againstPreference = softConstraint<Figures>({
  id: 'against-preference',
  title: 'Where the household would like to live',
  reason: 'A person who had a say stays longer.',
  discloses: 'case',
  level: 'suitability',
  defaultWeight: 50,
  dependsOn: 'unit',
  alikeBy: ({ locality }) => locality.code,
  formula: '0 in a preferred locality or without a preference, else 1',
  strain: ({ unit: { locality }, request: { request } }) =>
    request.preferredLocalities.length === 0 || request.preferredLocalities.includes(locality.code)
      ? undefined
      : { amount: 1, locality: locality.name },
  message: ({ locality }) => ({ code: 'NOT_PREFERRED', figures: { locality } }),
  sentence: ({ locality }) => `${locality} is not among the localities that the household prefers.`,
});
