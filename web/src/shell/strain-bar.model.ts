export type Strain = {
  readonly constraint: string;
  readonly level: 'safety' | 'suitability';
  readonly amount: number;
  readonly weight: number;
};
export type Part = { readonly constraint: string; readonly points: number; readonly share: number };
export type StrainsOfLevel = {
  readonly level: Strain['level'];
  readonly points: number;
  readonly parts: readonly Part[];
};

const LEVELS = ['safety', 'suitability'] as const;
const pointsOf = ({ amount, weight }: Strain): number => amount * weight;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What a place costs the household, the safety first and the heaviest first; shares are of the level. */
export const byLevel = (strains: readonly Strain[]): readonly StrainsOfLevel[] =>
  LEVELS.map((level) => {
    const own = strains.filter((strain) => strain.level === level && pointsOf(strain) > 0);
    const points = sum(own.map(pointsOf));
    const parts = own
      .map((strain) => ({
        constraint: strain.constraint,
        points: pointsOf(strain),
        share: pointsOf(strain) / points,
      }))
      .toSorted((a, b) => b.points - a.points);
    return { level, points, parts };
  });
