import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { changedVoids } from './void-change.js';

const [may, june, july] = ['2027-05-01', '2027-06-01', '2027-07-01'].map(isoDate) as [never, never, never];
const pest = { from: may, to: june, reason: 'PEST' };
const fire = { from: july, to: null, reason: 'FIRE_OR_FLOOD' };

describe('the voids of a unit', () => {
  it('keep what is not spoken of', () => {
    expect(changedVoids([fire], { add: pest })).toEqual([pest, fire]);
    expect(changedVoids([pest, fire], { end: { from: may, to: july } })).toEqual([
      { ...pest, to: july },
      fire,
    ]);
    expect(changedVoids([pest, fire], { end: { from: july, to: july } })).toEqual([pest]);
    expect(changedVoids([pest], { end: { from: may, to: null } })).toEqual([{ ...pest, to: null }]);
  });
  it('are known by the day on which they begin', () => {
    expect(changedVoids([pest], { end: { from: june, to: july } })).toBeUndefined();
  });
});
