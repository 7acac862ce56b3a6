import type { Described, HardConstraint, PlanConstraint, SoftConstraint } from './constraint.js';
import {
  hardConstraints,
  observationsOfScenario,
  observationsOfStays,
  planConstraints,
  softConstraints,
} from './lists.js';
import type { Observation } from './observation.js';

/** The constraints as officers, auditors and courts read them: Markdown, made of nothing but the constraints themselves. */
export const constraintCatalogue = (): string =>
  [
    '# The constraints',
    'Generated from the code by `npm run catalogue`; do not edit. Hard and plan constraints are never broken by the solver; soft ones cost points, amount × weight, and the plan with the fewest is proposed. A policy may replace a weight.',
    '## Hard: this unit, never for this household',
    ...hardConstraints.map(hard),
    '## Plan: not these together',
    'Standing placements count. What they break among themselves is reported as a finding and blamed on no plan.',
    ...planConstraints.map(plan),
    '## Soft: fits less well',
    ...softConstraints.map(soft),
    '## Findings: for somebody to look at',
    'They forbid no plan and stand in every one for as long as they are so, beside the constraints that standing placements break.',
    ...[...observationsOfStays, ...observationsOfScenario].map(finding),
  ]
    .join('\n\n')
    .concat('\n');

const entry = (
  { id, title, reason }: { readonly id: string; readonly title: string; readonly reason: string },
  facts: Readonly<Record<string, string>>,
): string =>
  [
    `### \`${id}\``,
    `**${title}.** ${reason}`,
    Object.entries(facts)
      .map(([name, fact]) => `- ${name}: ${fact}`)
      .join('\n'),
  ].join('\n\n');

const overridden = ({ overridable }: Pick<HardConstraint, 'overridable'>): string => {
  if (!overridable) return 'no';
  const limit = overridable.never === null ? '' : `; never when ${overridable.never.words}`;
  const probe = overridable.isProbe ? '; counts as probing' : '';
  return `for one placement, with a reason and a second person${limit}${probe}`;
};

const disclosure = ({ discloses: whom }: Described): string =>
  whom === 'case'
    ? 'the case, the unit, the policy and public geography alone'
    : 'other households or regions too; not shown to who handles one case';

const DEPENDS: Readonly<Record<HardConstraint['dependsOn'], string>> = {
  unit: 'on the unit only',
  nights: 'on the nights of the stay too',
  arrival: 'on the day of arrival too',
};

const asked = ({ sql }: Pick<HardConstraint, 'sql'>): Readonly<Record<string, string>> =>
  sql.length === 0 ? {} : { 'Decided in the database by': sql.map((name) => `\`${name}\``).join(', ') };

const hard = (constraint: HardConstraint): string =>
  entry(constraint, {
    'May be set aside': overridden(constraint),
    'Reason code when it leaves no unit': constraint.codes.map((code) => `\`${code}\``).join(', '),
    Depends: DEPENDS[constraint.dependsOn],
    ...asked(constraint),
    'Tells of': disclosure(constraint),
  });

const plan = (constraint: PlanConstraint): string =>
  entry(constraint, {
    'May be set aside': overridden(constraint),
    'Reason code when it leaves no unit': `\`${constraint.code}\``,
    ...asked(constraint),
    'Tells of': disclosure(constraint),
  });

const soft = (constraint: SoftConstraint): string =>
  entry(constraint, {
    Level: constraint.level,
    Amount: constraint.formula,
    'Default weight': String(constraint.defaultWeight),
    'Tells of': disclosure(constraint),
  });

const finding = (observed: Observation): string => entry(observed, { 'Tells of': disclosure(observed) });
