import type { Rule } from './rule.js';
import { caseRules } from './rules/cases.js';
import { countryRules } from './rules/country.js';
import { eventRules } from './rules/events.js';
import { incidentRules } from './rules/incidents.js';
import { inventoryRules } from './rules/inventory.js';
import { oversightRules } from './rules/oversight.js';
import { placementRules } from './rules/placements.js';
import { requestRules } from './rules/requests.js';
import { runRules } from './rules/runs.js';

/** Who may do what. An act that is not here, and a role that its rule does not name, may not. */
export const policyTable = {
  ...caseRules,
  ...requestRules,
  ...placementRules,
  ...incidentRules,
  ...inventoryRules,
  ...countryRules,
  ...eventRules,
  ...runRules,
  ...oversightRules,
};
export type RuleId = keyof typeof policyTable;

/** The rule of that name, or undefined: what has no rule is denied. */
export const findRule = (id: string): Rule | undefined =>
  Object.hasOwn(policyTable, id) ? policyTable[id as RuleId] : undefined;
