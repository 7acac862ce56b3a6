import { describe, expect, it } from '@jest/globals';
import { actorOfClaims } from './claims.js';

const said = { sub: 'u-eva', agency: 'POLISEN', roles: ['COORDINATOR:NORD'] };

describe('what an issuer says of somebody', () => {
  it('tells when the login was, in seconds', () => {
    const actor = actorOfClaims({ ...said, auth_time: 1_764_000_000 });
    expect(actor?.authenticatedAt).toEqual(new Date('2025-11-24T16:00:00Z'));
    expect(actor).toMatchObject({ id: 'u-eva', agency: 'POLISEN', grants: [{ role: 'COORDINATOR' }] });
  });

  it.each([undefined, null, '1764000000', true, {}])('has no time of a login in %j', (auth_time) => {
    expect(actorOfClaims({ ...said, auth_time })?.authenticatedAt).toBeNull();
  });

  it.each([undefined, '', 7, 'two words'])('is nobody with the pseudonym %j', (sub) => {
    expect(actorOfClaims({ ...said, sub })).toBeUndefined();
  });

  it('grants nothing by what can’t be read, and names no agency that is no text', () => {
    expect(actorOfClaims({ ...said, agency: 7, roles: ['KING', 7, 'APPROVER:SYD'] })).toMatchObject({
      agency: 'UNKNOWN',
      grants: [{ role: 'APPROVER', region: 'SYD' }],
    });
    expect(actorOfClaims({ ...said, roles: 'APPROVER:SYD' })?.grants).toEqual([]);
    expect(actorOfClaims({ ...said, agency: 'x'.repeat(101) })?.agency).toHaveLength(100);
  });
});
