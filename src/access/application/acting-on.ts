import type { ActingAs } from '#platform';
import type { Approval } from '../domain/approval.js';
import { findRule } from '../domain/policy-table.js';

/**
 * As whom the database is asked about the thing of a question: whoever answers it, with the rights of their region; and where
 * they may be of any, with those of the region that asks.
 */
export const actingOn = ({ content, facts }: Approval, current: ActingAs): ActingAs => {
  const isAnywhere = findRule(content.rule)?.secondFrom === 'any-region';
  return { ...current, role: 'fristad_app', ...(isAnywhere ? { region: facts.owner } : {}) };
};
