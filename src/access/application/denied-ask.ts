import { WITHHELD, type About } from '#audit';
import type { ApprovalContent } from '../domain/approval.js';
import type { Decision } from '../domain/decide.js';
import type { DenialReason } from '../domain/denial.js';
import type { Facts } from '../domain/facts.js';
import { findRule } from '../domain/policy-table.js';

type RuleAndObject = Pick<ApprovalContent, 'rule' | 'object'>;

/** Why nobody may be asked to approve an act; undefined when somebody may. A login that is too old is so later, or not. */
export const whyNotAsked = (
  rule: ApprovalContent['rule'],
  decision: Decision,
): DenialReason | 'no-second-person' | undefined => {
  if (!decision.allowed && decision.because !== 'login-too-old') return decision.because;
  return findRule(rule)?.second ? undefined : 'no-second-person';
};

/** What the log says was asked for in vain: the thing, if there is one of that name, and the rule. */
export const askedAbout = ({ rule, object }: RuleAndObject, facts: Facts | null): About => {
  const id = facts ? object : object && WITHHELD;
  return { object: findRule(rule)?.object ?? 'approval', id, particulars: { rule } };
};
