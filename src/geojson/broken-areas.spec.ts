import { describe, expect, it } from '@jest/globals';
import { geodesicMetres } from '#geodesy';
import { sample } from '../../test/harness/samples.js';
import { readAreas } from './read-areas.js';
import { broken } from './testing/broken.js';
import {
  collection,
  faultsOf,
  feature,
  inSystem,
  localities,
  polygon,
  square,
  type Drawn,
} from './testing/drawn.js';

describe('what can’t be an area', () => {
  const tried = Array.from({ length: sample(30, 200) }, (_, index) => index);
  it('one fault an area, at its place, on the map where there is a point; the sound ones beside it have none', () => {
    for (const index of tried) {
      const { name, geometry, place, why, point } = broken[index % broken.length]!;
      const [west, south] = [13 + (index % 9) * 0.2, 57 + (index % 7) * 0.3];
      const before = index % 3;
      const sound = Array.from({ length: before }, (_, n) => feature(polygon(square(15 + n, 60))));
      const faults = faultsOf(
        collection(...sound, feature(geometry(west, south)), feature(polygon(square(16, 61)))),
      );
      expect({ name, faults: faults.length, pointer: faults[0]?.pointer }).toEqual({
        name,
        faults: 1,
        pointer: `/features/${before}${place}`,
      });
      expect(faults[0]!.message).toMatch(why);
      expect(faults[0]!.expected).not.toBe('');
      if (point !== undefined) expect(geodesicMetres(faults[0]!.point!, [west, south])).toBeLessThan(40_000);
    }
  });

  it('a crossing in metres is a point in degrees', () => {
    const bow = polygon([
      [15, 58],
      [15.1, 58.1],
      [15.1, 58],
      [15, 58.1],
      [15, 58],
    ]);
    const [fault] = faultsOf(inSystem(feature(bow) as Drawn, 'EPSG:3006'));
    expect(geodesicMetres(fault!.point!, [15.05, 58.05])).toBeLessThan(50);
  });

  it.each([
    ['no JSON', '{"type":', ''],
    ['a list', '[]', ''],
    ['an empty collection', '{"type":"FeatureCollection","features":[]}', '/features'],
    ['a collection of nothing', '{"type":"FeatureCollection"}', '/features'],
    ['a key twice', '{"type":"Feature","type":"Feature"}', '/type'],
    ['a name that JavaScript keeps', '{"type":"Feature","__proto__":{}}', '/__proto__'],
  ])('%s', (_, text, pointer) => {
    const areas = readAreas(text, { localities });
    expect(areas.ok ? [] : areas.refusal.faults.map((fault) => fault.pointer)).toEqual([pointer]);
  });
});
