import { describe, expect, it } from '@jest/globals';
import { metres, type Position } from '#kernel';
import type { PlacementRequest, Territory, Unit } from './scenario.js';
import { measureOf } from './measured.js';

const unit = (id: string) => ({ id }) as Unit;
const territory = (id: string) => ({ id }) as Territory;
const request = (id: string) => ({ id }) as PlacementRequest;
const measure = measureOf(
  {
    territories: [
      ['U1', 'T1', 312.5],
      ['U1', 'T2', 0],
    ],
    zones: [['U2', 'R1', 1]],
    declined: [['U2', 'R1']],
  },
  ([lon]: Position) => metres(lon),
);

describe('measureOf', () => {
  it('answers what was measured, and beyond reach for every other pair', () => {
    expect(measure.unitToTerritory(unit('U1'), territory('T1'), metres(9))).toBe(312.5);
    expect(measure.unitToTerritory(unit('U1'), territory('T2'), metres(9))).toBe(0);
    expect(measure.unitToTerritory(unit('U2'), territory('T1'), metres(9))).toBe(Infinity);
    expect(measure.unitToTerritory(unit('U1'), territory('T3'), metres(9))).toBe(Infinity);
  });
  it('knows a touched zone by its number', () => {
    expect(measure.unitTouchesZone(unit('U2'), request('R1'), 1)).toBe(true);
    expect(measure.unitTouchesZone(unit('U2'), request('R1'), 0)).toBe(false);
    expect(measure.unitTouchesZone(unit('U1'), request('R1'), 1)).toBe(false);
  });
  it('knows which unit was declined for which request, and none where nothing is said of it', () => {
    expect(measure.isDeclined(unit('U2'), request('R1'))).toBe(true);
    expect(measure.isDeclined(unit('U2'), request('R2'))).toBe(false);
    expect(measure.isDeclined(unit('U1'), request('R1'))).toBe(false);
    const nothing = measureOf({ territories: [], zones: [] }, () => metres(0));
    expect(nothing.isDeclined(unit('U2'), request('R1'))).toBe(false);
  });
  it('leaves points to the measure that it was given', () => {
    expect(measure.between([7, 0], [9, 0])).toBe(7);
  });
});
