import type { ActingAs } from '#platform';
import { findRule } from '../domain/policy-table.js';
import type { ApprovalQuestion } from './subject-of-approval.js';

/**
 * As whom the database is asked about the thing of a question: whoever answers it, with the rights of their region; and where
 * they may be of any, with those of the region that asks. An officer sees units by the provider whose the thing is.
 */
export const actingOn = ({ content, facts }: ApprovalQuestion, current: ActingAs): ActingAs => {
  const rule = findRule(content.rule);
  return {
    ...current,
    role: 'fristad_app',
    ...(rule?.secondFrom === 'any-region' ? { region: facts.owner } : {}),
    ...(rule?.second?.includes('HOUSING_OFFICER') && facts.provider !== null
      ? { provider: facts.provider }
      : {}),
  };
};
