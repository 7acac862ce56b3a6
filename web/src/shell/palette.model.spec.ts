import { describe, expect, it } from '@jest/globals';
import { likeliestFirst } from './palette.model.js';
import type { Thing } from './screen.js';

const choices = (['request', 'offer', 'case', 'plan', 'unit', 'placement'] as const).map((shows: Thing) => ({
  shows,
}));
const first = (reference: string) => likeliestFirst(reference, choices)[0]?.shows;

describe('what a reference most likely is of', () => {
  it.each([
    ['K-3c6ef362', 'case'],
    ['k-3c6e', 'case'],
    ['R0044', 'request'],
    ['U00042', 'unit'],
    ['PL-e154b74c-9584-47b0-a9e0-04ab15e8b8a5', 'offer'],
    ['e154b74c-9584-47b0-a9e0-04ab15e8b8a5', 'plan'],
  ])('is first for %s', (reference, kind) => {
    expect(first(reference)).toBe(kind);
  });

  it('is unknown of another, and the order stays', () => {
    expect(likeliestFirst('Umeå', choices)).toEqual(choices);
    expect(likeliestFirst('Roma', choices)).toEqual(choices);
    expect(likeliestFirst('R1', choices).map(({ shows }) => shows)).toEqual([
      'request',
      'offer',
      'case',
      'plan',
      'unit',
      'placement',
    ]);
  });
});
