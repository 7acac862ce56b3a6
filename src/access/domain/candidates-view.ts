type Strain = {
  readonly constraint: string;
  readonly level: 'safety' | 'suitability';
  readonly amount: number;
  readonly weight: number;
};
type Candidate = { readonly unit: string; readonly arrival: string; readonly strains: readonly Strain[] };
type Excluded = { readonly reasons: readonly { readonly constraint: string }[] };

/** Constraints that read nothing but the case itself, the unit, the policy and public geography. */
export const OPEN_CONSTRAINTS: ReadonlySet<string> = new Set([
  'kind-of-housing',
  'enough-beds',
  'needs-met',
  'protection-level',
  'clear-of-hostile-ground',
  'outside-exclusion-zones',
  'away-from-home',
  'not-in-excluded-locality',
  'allowed-region',
  'provider-cleared',
  'provider-can-protect',
  'programme-conditions',
  'hostile-ground-nearby',
  'small-place',
  'far-from-contact-person',
  'support-out-of-reach',
  'spare-beds',
  'late-arrival',
  'against-preference',
  'cost',
]);

/** Whether the constraint is one of those. */
export const isOpen = ({ constraint }: { readonly constraint: string }) => OPEN_CONSTRAINTS.has(constraint);

const pointsOf = (strains: readonly Strain[], level: Strain['level']): number =>
  strains.reduce((sum, one) => (one.level === level ? sum + one.amount * one.weight : sum), 0);

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The candidates as a coordinator sees them: with the strains that come from no other household, their sums, and in the
 * order of those sums. Two lists that differ only in what others' placements cost come out the same.
 */
export const openCandidates = <T extends Candidate>(candidates: readonly T[]) =>
  candidates
    .map((candidate) => {
      const strains = candidate.strains.filter(isOpen) as T['strains'][number][];
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
export const openlyExcluded = <T extends Excluded>(units: readonly T[]) =>
  units
    .map((unit) => ({ ...unit, reasons: unit.reasons.filter(isOpen) }))
    .filter(({ reasons }) => reasons.length > 0);
