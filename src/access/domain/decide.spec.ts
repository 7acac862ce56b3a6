import { describe, expect, it } from '@jest/globals';
import { anActor, AT } from '../testing/index.js';
import { decide, FRESH_MS } from './decide.js';
import { may, type Rule } from './rule.js';

const SKEW_MS = 30_000;
const any: Rule = { object: 'case', act: 'probe', on: 'many', allow: [may('COORDINATOR')] };
const fresh: Rule = { ...any, fresh: true };
const loggedIn = (millisecondsAgo: number | null) =>
  anActor({
    authenticatedAt: millisecondsAgo === null ? null : new Date(AT.getTime() - millisecondsAgo),
  });
const verdict = (rule: Rule, millisecondsAgo: number | null) => {
  const decision = decide(rule, { actor: loggedIn(millisecondsAgo), purpose: null, facts: null, at: AT });
  return decision.allowed ? 'allowed' : decision.because;
};

describe('a rule that wants a fresh login', () => {
  it.each([
    ['of this moment', 0, 'allowed'],
    ['of five minutes ago', FRESH_MS, 'allowed'],
    ['of a millisecond before that', FRESH_MS + 1, 'login-too-old'],
    ['as far ahead as a clock of the issuer may be', -SKEW_MS, 'allowed'],
    ['further ahead than that', -SKEW_MS - 1, 'login-too-old'],
    ['of next year', -365 * 86_400_000, 'login-too-old'],
    ['of which nobody says when it was', null, 'login-too-old'],
  ])('takes a login %s for what it is', (_, ago, expected) => {
    expect(verdict(fresh, ago)).toBe(expected);
  });

  it.each([0, FRESH_MS + 1, -SKEW_MS - 1, null])('is what asks for it: else %s is no matter', (ago) => {
    expect(verdict(any, ago)).toBe('allowed');
  });
});
