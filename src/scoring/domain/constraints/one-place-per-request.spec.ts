import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRequest, assigned, aUnit, aWorld, findingsOf } from '../../testing/index.js';
import { onePlacePerRequest } from './one-place-per-request.js';

const world = aWorld({
  units: ['U1', 'U2', 'U3'].map((id) => aUnit({ id })),
  requests: [aRequest(), aRequest({ id: 'R2', person: 'K-2' })],
});

describe('one-place-per-request', () => {
  it('finds a request that is placed twice', () => {
    const plan = [
      assigned('R1', 'U1'),
      assigned('R2', 'U2'),
      assigned('R1', 'U3', { arrival: '2026-12-03' }),
    ];
    expect(findingsOf(onePlacePerRequest, world, plan)).toEqual([
      {
        constraint: 'one-place-per-request',
        requests: ['R1'],
        units: ['U1', 'U3'],
        sentence: 'Request R1 is placed 2 times: U1, U3.',
      },
    ]);
  });
  it('admits a request that is placed once or not at all', () => {
    expect(findingsOf(onePlacePerRequest, world, [assigned('R1', 'U1'), assigned('R2', 'U2')])).toEqual([]);
    expect(findingsOf(onePlacePerRequest, world, [])).toEqual([]);
  });
  it('finds every request that is named more than once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('R1', 'R2'), { maxLength: 6 }), (requests) => {
        const twice = ['R1', 'R2'].filter((id) => requests.filter((request) => request === id).length > 1);
        const found = findingsOf(
          onePlacePerRequest,
          world,
          requests.map((id) => assigned(id, 'U2')),
        );
        expect(found.flatMap((finding) => finding.requests).toSorted()).toEqual(twice);
      }),
    );
  });
});
