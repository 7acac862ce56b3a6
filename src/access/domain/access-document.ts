import { fieldTable } from './field-table.js';
import { policyTable } from './policy-table.js';
import { ROLES, type Role } from './roles.js';
import type { Allowance, Rule } from './rule.js';

const HEAD = `# Who may do and see what

Generated from the code by \`npm run access\`; do not edit. What is not here, nobody may. Whoever is on a case's list of those
who may not is refused, whatever else holds. Each denial looks like a thing that is not there; the reason goes to the audit log.

- **Scope**: *own* lies within the role's region, provider or municipality (for policy administrators, register keepers, integrations and a
  national auditor or analyst: the whole country); *other* does not; *national* belongs to no region, and is *other* to a regional
  auditor; a list holds only what is in scope: of a coordinator, the cases assigned to or listed for them, and no case that
  they must not see or opened in an emergency.
- **Tie**: *assigned* to the case, *listed* among those who may, or *break-glass*: opened in an emergency, for 60 minutes.
- **Purpose**: of the header \`Purpose: CASE_HANDLING; case=…\`; *+ case*: it must name the case that the thing belongs to.
- **Fresh login**: within the last five minutes. **Second person**: who must have approved exactly this, within 24 hours.
`;

const openText = (
  constraints: readonly string[],
): string => `Whoever handles a case sees of strains, of reasons and of what a plan counts only what comes of the case, the unit, the
policy and public ground, and of a plan only the cases in scope. What only other households stand in the way of reads
\`NO_CAPACITY_IN_WINDOW\`. These constraints are open: ${constraints.map((id) => `\`${id}\``).join(', ')}.`;

const listed = (words: readonly string[], none = '–') => (words.length === 0 ? none : words.join(', '));
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const scopeOf = ({ on }: Rule, { whose }: Allowance) => (on === 'many' ? 'list' : listed(whose));
const purposesOf = ({ on }: Rule, { purposes, namesCase }: Allowance) =>
  listed(purposes) + (namesCase && on === 'one' ? ' + case' : '');

const ruleSection = ([id, rule]: readonly [string, Rule], routed: ReadonlySet<string>): string => {
  const also = [
    ...(routed.has(id) ? [] : [rule.within ? `Asked for by \`${rule.within}\`.` : 'No route yet.']),
    ...(rule.fresh ? ['Fresh login.'] : []),
    ...(rule.second
      ? [`Second person: ${rule.second.join(', ')}${rule.secondFrom ? ', of any region' : ''}.`]
      : []),
  ];
  const rows = rule.allow.map((one) =>
    row(one.role, scopeOf(rule, one), listed(one.ties), purposesOf(rule, one)),
  );
  const table = [row('Role', 'Scope', 'Tie', 'Purpose'), row('---', '---', '---', '---'), ...rows];
  return [`### \`${id}\`: ${rule.act}`, ...(also.length > 0 ? [also.join(' ')] : []), table.join('\n')].join(
    '\n\n',
  );
};

const fieldSection = ([thing, seen]: readonly [string, Partial<Record<Role, readonly string[]>>]): string => {
  const rows = ROLES.map((role) => row(role, listed(seen[role] ?? [], 'nothing')));
  return [
    `### ${/^[aeio]/.test(thing) ? 'An' : 'A'} ${thing}`,
    [row('Role', 'Fields'), row('---', '---'), ...rows].join('\n'),
  ].join('\n\n');
};

/** The whole policy as officers, auditors and courts read it: Markdown. */
/**
 * @param open the constraints that tell of nobody else
 * @param routed the rules that some route asks
 */
export const accessDocument = (open: readonly string[], routed: ReadonlySet<string>): string => {
  const rules = Object.entries<Rule>(policyTable).map((one) => ruleSection(one, routed));
  const fields = Object.entries(fieldTable).map(fieldSection);
  return [HEAD.trimEnd(), '## Acts', ...rules, '## Fields', openText(open), ...fields].join('\n\n') + '\n';
};
