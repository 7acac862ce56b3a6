import { softConstraint, type Amount } from '../constraint.js';
import { rememberedBy, rememberedByPair } from '../remember.js';
import { listed } from '../wording.js';
import type { UnitInWorld, World } from '../world.js';

type Figures = Amount & { readonly features: readonly string[] };
type Priced = { readonly feature: string; readonly points: number };

const RAREST = 10;

/** How many units there are of a kind, and how many of them have each feature. */
const census = rememberedBy((units: World['units']) => {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { unit, features } of units.values()) {
    count(unit.kind);
    for (const feature of features) count(`${unit.kind} ${feature}`);
  }
  return counts;
});

const priced = rememberedByPair(
  (units: World['units'], { unit, features }: UnitInWorld): readonly Priced[] => {
    const counts = census(units);
    const all = counts.get(unit.kind) ?? 1;
    return [...features].map((feature) => {
      const having = counts.get(`${unit.kind} ${feature}`) ?? 0;
      return { feature, points: Math.round((RAREST * (all - having)) / all) };
    });
  },
);

export const scarceFeaturesSpent = softConstraint<Figures>({
  id: 'scarce-features-spent',
  title: 'Rare features go to those who need them',
  reason: 'The only step-free flat of a town should be free when a wheelchair user comes.',
  discloses: 'others',
  level: 'suitability',
  defaultWeight: 5,
  dependsOn: 'unit',
  alikeBy: ({ unit }) => `${unit.kind} ${unit.features.toSorted().join()}`,
  formula:
    'for each feature of the unit that the household does not need: 10 × (1 − share of the units of the same kind that have it), rounded; summed',
  strain: ({ world, unit, request }) => {
    let amount = 0;
    for (const { feature, points } of priced(world.units, unit))
      if (!request.needs.includes(feature)) amount += points;
    if (amount === 0) return undefined;
    return { amount, features: [...unit.features].filter((feature) => !request.needs.includes(feature)) };
  },
  message: null,
  sentence: ({ features }) => `The household does not need ${listed(features)}.`,
});
