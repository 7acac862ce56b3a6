import { describe, expect, it } from '@jest/globals';
import { areaOf, documentIn, marksOf, NOTHING_SAID, queryOf, shapesOf } from './ground-import.model.js';

const RING = [
  [20.2, 63.8],
  [20.3, 63.8],
  [20.2, 63.9],
  [20.2, 63.8],
];

describe('the import of a file', () => {
  it('asks for what was said of all alone', () => {
    expect(queryOf(NOTHING_SAID)).toEqual({ reason: 'NEW_GROUND' });
    const said = { ...NOTHING_SAID, groups: ['G1', 'G2'], confidence: 35, validTo: '2027-01-01' } as const;
    expect(queryOf(said)).toEqual({
      reason: 'NEW_GROUND',
      groups: 'G1,G2',
      confidence: 0.35,
      validTo: '2027-01-01',
    });
    expect(queryOf({ ...NOTHING_SAID, confidence: 0 })).toMatchObject({ confidence: 0 });
  });

  it('reads an object and nothing else', () => {
    expect(documentIn('{"type":"Polygon"}')).toEqual({ type: 'Polygon' });
    expect([documentIn('[]'), documentIn('null'), documentIn('{')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows the areas that are in degrees, and the faults that have a point', () => {
    const geometry = { type: 'Polygon', coordinates: [RING] };
    const metres = { type: 'Polygon', coordinates: [RING.map(([x = 0, y = 0]) => [x * 1e4, y * 1e4])] };
    const shapes = shapesOf({ features: [{ geometry: metres }, { geometry }, { geometry: null }] });
    expect(shapes).toEqual([{ id: '/features/1', polygons: [[RING]], tone: 'plain' }]);
    const faults = [
      { pointer: '/features/3/geometry', message: 'crosses itself', point: [20.2, 63.8] },
      { pointer: '/features/1/properties/class', message: 'is missing' },
    ];
    expect(marksOf(faults).map(({ id, at }) => [areaOf(id), at])).toEqual([['4', [20.2, 63.8]]]);
  });
});
