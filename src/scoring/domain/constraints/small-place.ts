import { softConstraint, type Amount } from '../constraint.js';

type Figures = Amount & { readonly locality: string; readonly population: number };

const ENOUGH = 20_000;
const FEWEST = 200;
const MOST_POINTS = 30;

const points = (population: number): number =>
  population >= ENOUGH
    ? 0
    : Math.min(
        MOST_POINTS,
        Math.round((MOST_POINTS * Math.log(ENOUGH / population)) / Math.log(ENOUGH / FEWEST)),
      );

export const smallPlace = softConstraint<Figures>({
  id: 'small-place',
  title: 'A place large enough to disappear in',
  reason: 'In a village a new face is news.',
  discloses: 'case',
  level: 'safety',
  defaultWeight: 5,
  dependsOn: 'unit',
  alikeBy: ({ locality }) => locality.population,
  formula:
    '0 at 20 000 inhabitants and more; below, 30 × ln(20 000 / inhabitants) / ln 100, rounded, at most 30',
  strain: ({ unit: { locality } }) => {
    const amount = points(locality.population);
    return amount === 0 ? undefined : { amount, locality: locality.name, population: locality.population };
  },
  message: ({ locality, population }) => ({ code: 'SMALL_PLACE', figures: { locality, population } }),
  sentence: ({ locality, population }) => `${locality} has ${population} inhabitants.`,
});
