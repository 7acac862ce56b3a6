import { describe, expect, it } from '@jest/globals';
import { parseActorId } from './actor.js';
import { parsePurpose } from './purpose.js';
import { grantText, parseGrant } from './roles.js';

describe('a role as an issuer writes it', () => {
  it.each([
    'COORDINATOR:NORD',
    'APPROVER:BERGSLAGEN',
    'HOUSING_OFFICER:provider:P-7',
    'HOUSING_OFFICER:municipality:2580',
    'AUDITOR:SYD',
    'AUDITOR:NATIONAL',
    'ANALYST:SYD',
    'ANALYST:NATIONAL',
    'POLICY_ADMIN',
    'REGISTER_KEEPER',
    'INTEGRATION',
  ])('is read and written: %s', (text) => {
    expect(grantText(parseGrant(text)!)).toBe(text);
  });

  it.each([
    'COORDINATOR',
    'COORDINATOR:',
    'COORDINATOR:NATIONAL',
    'APPROVER:NATIONAL',
    'COORDINATOR:NORD:SYD',
    'coordinator:NORD',
    'HOUSING_OFFICER',
    'HOUSING_OFFICER:P-7',
    'HOUSING_OFFICER:region:NORD',
    'HOUSING_OFFICER:provider:',
    'AUDITOR',
    'AUDITOR:*',
    'ANALYST',
    'ANALYST:NORD:SYD',
    'POLICY_ADMIN:NORD',
    'REGISTER_KEEPER:NORD',
    'INTEGRATION:NATIONAL',
    'ADMIN',
    '',
  ])('grants nothing when it is "%s"', (text) => {
    expect(parseGrant(text)).toBeUndefined();
  });
});

describe('a pseudonym', () => {
  it.each(['u-eva', 'b7f3c9', '0b8f1c2e-7a51-4c0e-9a53-2f1e6f7a1c11', 'client:planner'])(
    'may be %s',
    (id) => {
      expect(parseActorId(id)).toBe(id);
    },
  );
  it.each(['eva@example.org', 'Eva Ek', '19850101-1234', '8501011234', '', 'x', 'a'.repeat(101)])(
    'may not be "%s"',
    (id) => expect(parseActorId(id)).toBeUndefined(),
  );
});

describe('a purpose', () => {
  it.each([
    ['CASE_HANDLING; case=K-17', { code: 'CASE_HANDLING', case: 'K-17' }],
    ['CASE_HANDLING;case=K-17', { code: 'CASE_HANDLING', case: 'K-17' }],
    ['INVENTORY_DUTY', { code: 'INVENTORY_DUTY', case: null }],
  ])('is read from %s', (header, purpose) => expect(parsePurpose(header)).toEqual(purpose));

  it.each([
    '',
    'CURIOSITY',
    'case=K-17',
    'CASE_HANDLING; case=',
    'CASE_HANDLING; case=K 17',
    'CASE_HANDLING; unit=U-1',
    'CASE_HANDLING; case=K-17; case=K-18',
    'CASE_HANDLING, INCIDENT',
    'CASE_HANDLING;',
  ])('is not read from "%s"', (header) => expect(parsePurpose(header)).toBeUndefined());
});
