import { describe, expect, it } from '@jest/globals';
import { groundNear } from './ground-near.model.js';

type Features = Parameters<typeof groundNear>[0];
/** A square of a tenth of a degree with its south-western corner there. */
const square = (
  id: string,
  [east, north]: readonly [number, number],
  days: readonly [string, string | null],
) =>
  ({
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [east, north],
          [east + 0.1, north],
          [east + 0.1, north + 0.1],
          [east, north + 0.1],
          [east, north],
        ],
      ],
    },
    properties: { class: 'RISK', validFrom: days[0], validTo: days[1] },
  }) as unknown as Features[number];
const LONG: readonly [string, string | null] = ['2026-01-01', null];
const asked = { from: [15, 60] as const, day: '2026-12-01', within: 30 };
const found = (...features: Features) =>
  groundNear(features, asked).map(({ id, kilometres }) => [id, kilometres]);

describe('the ground near a place', () => {
  it('is told by whole kilometres to its edge, the nearest first, and none far away', () => {
    const north = square('north', [14.95, 60.1], LONG);
    const east = square('east', [15.3, 59.95], LONG);
    const around = square('around', [14.95, 59.95], LONG);
    expect(found(east, north, around, square('far', [15, 60.3], LONG))).toEqual([
      ['around', 0],
      ['north', 11],
      ['east', 17],
    ]);
  });

  it('is what is held on that day', () => {
    expect(
      found(
        square('ended', [15, 60.05], ['2026-01-01', '2026-12-01']),
        square('lasts', [15, 60.05], ['2026-12-01', '2026-12-02']),
        square('later', [15, 60.05], ['2026-12-02', null]),
      ),
    ).toEqual([['lasts', 6]]);
  });
});
