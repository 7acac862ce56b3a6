import { describe, expect, it } from '@jest/globals';
import type { Ring } from './canvas/shapes.js';
import { readCoordinates, writeCoordinates } from './coordinates.model.js';

const RING: Ring = [
  [18.06, 59.33],
  [18.1, 59.33],
  [18.1, 59.3],
  [18.06, 59.33],
];

describe('a list of coordinates', () => {
  it.each([
    '59.33, 18.06\n59.33, 18.1\n59.3, 18.1',
    '59.33 18.06\n\n59.33 18.1\n59.3 18.1\n',
    '59,33; 18,06\n59,33; 18,1\n59,3; 18,1\n59,33; 18,06',
    '59,33 18,06\n59,33 18,1\n59,3 18,1',
  ])('is read north and east, with its ring closed: %j', (text) => {
    expect(readCoordinates(text)).toEqual({ ring: RING });
  });

  it.each([
    ['59.33, 18.06\nfifty, 18\n59.3, 18.1', 2],
    ['59.33, 18.06\n18.1, 59.33\n59.3, 18.1', 2],
    ['59.33, 18.06\n91, 18.1\n59.3, 18.1', 2],
    ['59.33, 18.06\n59.33, 181\n59.3, 18.1', 2],
    ['59.33, 18.06\n59.33, 18.1', 2],
    ['59.33, 18.06\n59.33, 18.1\n59.33, 18.06', 3],
    ['', 1],
  ])('says which line is none: %j', (text, line) => {
    expect(readCoordinates(text)).toEqual({ line });
  });

  it('is written as it is read', () => {
    expect(readCoordinates(writeCoordinates(RING))).toEqual({ ring: RING });
  });
});
