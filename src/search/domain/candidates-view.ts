import type { Openness } from '#scoring';

type Strain = {
  readonly constraint: string;
  readonly level: 'safety' | 'suitability';
  readonly amount: number;
  readonly weight: number;
};
type Candidate = { readonly unit: string; readonly arrival: string; readonly strains: readonly Strain[] };
type Excluded = { readonly reasons: readonly { readonly constraint: string }[] };

const pointsOf = (strains: readonly Strain[], level: Strain['level']): number =>
  strains.reduce((sum, one) => (one.level === level ? sum + one.amount * one.weight : sum), 0);

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The candidates as a coordinator sees them: with the strains that come from no other household, their sums, and in the
 * order of those sums. Two lists that differ only in what others' placements cost come out the same.
 */
export const openCandidates = <T extends Candidate>(candidates: readonly T[], isOpen: Openness) =>
  candidates
    .map((candidate) => {
      const strains = candidate.strains.filter(({ constraint }) =>
        isOpen.ofConstraint(constraint),
      ) as T['strains'][number][];
      const [safety, suitability] = [pointsOf(strains, 'safety'), pointsOf(strains, 'suitability')];
      return { ...candidate, safety, suitability, strains };
    })
    .sort(
      (a, b) =>
        a.safety - b.safety ||
        a.suitability - b.suitability ||
        byText(a.unit, b.unit) ||
        byText(a.arrival, b.arrival),
    );

/** The excluded units with their open reasons; a unit that only others' placements rule out is not among them. */
export const openlyExcluded = <T extends Excluded>(units: readonly T[], isOpen: Openness) =>
  units
    .map((unit) => ({
      ...unit,
      reasons: unit.reasons.filter(({ constraint }) => isOpen.ofConstraint(constraint)),
    }))
    .filter(({ reasons }) => reasons.length > 0);
