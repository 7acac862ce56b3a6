import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decide,
  DENIAL_REASONS,
  findRule,
  FRESH_MS,
  policyTable,
  PURPOSES,
  ROLES,
  type PolicyRule as Rule,
} from '#access';
import { actorId, anActor, AT, caseRef, someFacts, tiesOfCase } from '#access/testing';
import { municipalityCode, providerId, regionCode } from '#kernel';
import { sample } from '../harness/samples.js';

const rules = Object.entries<Rule>(policyTable);
const me = actorId('u-eva');
const grant = fc.constantFrom(
  ...(['COORDINATOR', 'APPROVER'] as const).map((role) => ({ role, region: regionCode('NORD') })),
  { role: 'HOUSING_OFFICER' as const, of: { provider: providerId('P-1') } },
  { role: 'HOUSING_OFFICER' as const, of: { municipality: municipalityCode('2580') } },
  { role: 'AUDITOR' as const, region: regionCode('NORD') },
  { role: 'AUDITOR' as const, region: 'NATIONAL' as const },
  { role: 'POLICY_ADMIN' as const },
  { role: 'INTEGRATION' as const },
);
const actor = fc
  .record({
    grants: fc.array(grant, { maxLength: 3 }),
    authenticatedAt: fc.constantFrom(AT, new Date(AT.getTime() - FRESH_MS - 1), null),
  })
  .map((part) => anActor({ id: me, ...part }));
const mine = fc.constantFrom([], [me], [actorId('u-olof'), me]);
const ties = fc
  .record({ assigned: mine, allowed: mine, denied: mine, isOpen: fc.boolean() })
  .map(({ isOpen, ...lists }) =>
    tiesOfCase({ ...lists, opened: isOpen ? [{ actor: me, until: new Date(AT.getTime() + 1) }] : [] }),
  );
const facts = fc
  .record({ owner: fc.constantFrom('NORD', 'SYD', 'NATIONAL', 'NOBODY'), ofCase: fc.boolean(), ties })
  .map(({ owner, ofCase, ties: found }) =>
    someFacts({ owner: regionCode(owner), case: ofCase ? found : null }),
  );
const purpose = fc.option(
  fc.record({
    code: fc.constantFrom(...PURPOSES),
    case: fc.constantFrom(caseRef('K-17'), caseRef('K-18'), null),
  }),
);
const asked = fc.record({ rule: fc.constantFrom(...rules), actor, facts, purpose });
const lets = (rule: Rule, question: Omit<Parameters<typeof decide>[1], 'at'>) =>
  decide(rule, { ...question, at: AT }).allowed;
const RUNS = { numRuns: sample(300, 20_000) };

describe('whatever is asked', () => {
  it('nobody gains by losing an assignment, a place on a list of those who may, or an opening', () => {
    fc.assert(
      fc.property(asked, ({ rule: [, rule], ...question }) => {
        const { case: tied } = question.facts;
        if (tied === null) return;
        const loosened = [{ assigned: [] }, { allowed: [] }, { opened: [] }].map((less) => ({
          ...question,
          facts: { ...question.facts, case: { ...tied, ...less } },
        }));
        if (!lets(rule, question)) for (const less of loosened) expect(lets(rule, less)).toBe(false);
      }),
      RUNS,
    );
  });

  it('nobody gains by losing a role, by being put on a list of those who may not, or by an older login', () => {
    fc.assert(
      fc.property(asked, ({ rule: [, rule], ...question }) => {
        if (lets(rule, question)) return;
        const fewer = question.actor.grants.slice(1);
        expect(lets(rule, { ...question, actor: { ...question.actor, grants: fewer } })).toBe(false);
        expect(lets(rule, { ...question, actor: { ...question.actor, authenticatedAt: null } })).toBe(false);
        const { case: tied } = question.facts;
        if (tied === null) return;
        const listed = { ...question.facts, case: { ...tied, denied: [me] } };
        expect(lets(rule, { ...question, facts: listed })).toBe(false);
      }),
      RUNS,
    );
  });

  it('another region gives no more than one’s own, save that it reviews openings', () => {
    const others = fc.constantFrom(...rules.filter(([id]) => id !== 'break-glass.review'));
    fc.assert(
      fc.property(asked, others, (one, [, rule]) => {
        const there = { ...one.facts, owner: regionCode('SYD'), provider: providerId('P-2') };
        const question = { actor: one.actor, purpose: one.purpose };
        const abroad = { ...question, facts: { ...there, municipality: municipalityCode('1280') } };
        const home = { ...one.facts, owner: regionCode('NORD') };
        if (lets(rule, abroad)) expect(lets(rule, { ...question, facts: home })).toBe(true);
      }),
      RUNS,
    );
  });

  it('what has no rule is denied, and so is whoever has no role', () => {
    const question = { actor: anActor(), purpose: null, facts: null, at: AT };
    for (const id of ['case.steal', 'toString', '__proto__', '']) {
      expect(decide(findRule(id), question)).toEqual({ allowed: false, because: 'no-such-rule' });
    }
    for (const [, rule] of rules) {
      const nobody = { ...question, actor: anActor({ grants: [] }) };
      expect(decide(rule, nobody)).toEqual({ allowed: false, because: 'role-may-not' });
    }
  });

  it('what is not there is denied to everybody', () => {
    fc.assert(
      fc.property(asked, ({ rule: [, rule], ...question }) => {
        if (rule.on === 'one') expect(lets(rule, { ...question, facts: null })).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('the reason', () => {
  const read = findRule('address.reveal');
  const because = (over: Partial<Parameters<typeof decide>[1]>) => {
    const input = { actor: anActor(), facts: someFacts(), at: AT };
    const named = { code: 'CASE_HANDLING', case: caseRef('K-17') } as const;
    const decision = decide(read, { purpose: named, ...input, ...over });
    return decision.allowed ? 'allowed' : decision.because;
  };
  const assigned = someFacts({ case: tiesOfCase({ assigned: [me] }) });
  const inSyd = regionCode('SYD');

  it.each([
    ['role-may-not', { actor: anActor({ grants: [{ role: 'POLICY_ADMIN' }] }) }],
    ['no-purpose', { purpose: null }],
    ['purpose-does-not-fit', { purpose: { code: 'INVENTORY_DUTY', case: caseRef('K-17') } as const }],
    ['no-such-object', { facts: null }],
    ['outside-scope', { facts: { ...assigned, owner: inSyd } }],
    ['on-deny-list', { facts: someFacts({ case: tiesOfCase({ assigned: [me], denied: [me] }) }) }],
    ['not-tied-to-case', {}],
    [
      'purpose-names-another-case',
      { facts: assigned, purpose: { code: 'CASE_HANDLING', case: caseRef('K-18') } as const },
    ],
    [
      'login-too-old',
      { facts: assigned, actor: anActor({ authenticatedAt: new Date(AT.getTime() - FRESH_MS - 1) }) },
    ],
    ['allowed', { facts: assigned, actor: anActor({ authenticatedAt: new Date(AT.getTime() - FRESH_MS) }) }],
  ] as const)('is %s', (wanted, over) => {
    expect(because(over)).toBe(wanted);
  });

  it('comes from a list whose order is that of asking', () => {
    expect(DENIAL_REASONS.indexOf('role-may-not')).toBeLessThan(DENIAL_REASONS.indexOf('no-such-object'));
    expect(DENIAL_REASONS.indexOf('outside-scope')).toBeLessThan(DENIAL_REASONS.indexOf('on-deny-list'));
    expect(DENIAL_REASONS.at(-1)).toBe('login-too-old');
    expect(ROLES).toHaveLength(8);
  });
});
