import { describe, expect, it } from '@jest/globals';
import { whyNothing } from './why-nothing.js';

describe('why nothing is offered', () => {
  it.each([
    [0, 0, 'NO_UNIT_SUITS_WHATEVER_CHANGES', 'No unit suits the request, and no change of it'],
    [0, 1, 'NO_UNIT_SUITS', 'No unit suits the request as it is. What would have to give way is listed'],
    [1, 0, 'SUITABLE_UNITS_NOT_FREE', '1 unit suits the request, and'],
    [4, 0, 'SUITABLE_UNITS_NOT_FREE', '4 units suit the request, and'],
  ])('with %i units that suit and %i changes: in a code and in words', (admitted, changes, ...expected) => {
    const [why, words] = expected;
    const said = whyNothing(admitted, changes);
    expect([said.why, said.sentence.startsWith(words)]).toEqual([why, true]);
  });
});
