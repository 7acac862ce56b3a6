import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import type { ThreatAssessment } from '../scenario.js';
import { providerCanProtect } from './provider-can-protect.js';

type Scope = ThreatAssessment['scope'];
const candidate = (canProtect: boolean, scope: Scope, locality = 'L2') =>
  aCandidate({
    provider: { id: 'P4', canProtect },
    unit: { locality },
    request: { threat: { level: 'HIGH', scope, ownGroups: ['G1'], otherGroups: [] } },
  });
const sentenceOn = (...args: Parameters<typeof candidate>) =>
  sentenceOf(providerCanProtect, candidate(...args));

describe('provider-can-protect', () => {
  it('asks for protection wherever the threat follows', () => {
    expect(sentenceOn(false, 'REGIONAL')).toBe('Provider P4 can not protect, and the threat is regional.');
    expect(sentenceOn(false, 'NATIONAL')).toBe('Provider P4 can not protect, and the threat is national.');
    expect(codeOf(providerCanProtect, candidate(false, 'NATIONAL'))).toBe('PROTECTION_LEVEL');
  });
  it('lets a local threat stay behind', () => {
    expect(sentenceOn(false, 'LOCAL')).toBeUndefined();
    expect(sentenceOn(false, 'LOCAL', 'L1')).toBe(
      'Provider P4 can not protect, and the unit lies in Hemby, where the threat is.',
    );
  });
  it('is never less safe with a provider that can protect', () => {
    const scopes = fc.constantFrom<Scope>('LOCAL', 'REGIONAL', 'NATIONAL');
    fc.assert(
      fc.property(scopes, fc.constantFrom('L1', 'L2'), (scope, locality) => {
        expect(sentenceOn(true, scope, locality)).toBeUndefined();
      }),
    );
  });
});
