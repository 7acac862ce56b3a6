import { describe, expect, it } from '@jest/globals';
import { parseScenario } from '../read-scenario.js';
import { aScenario } from '../testing/a-scenario.js';

/** A circle of so many positions, the last one included. */
const circle = (positions: number, [lon, lat]: readonly number[]) => {
  const ring = Array.from({ length: positions - 1 }, (_, n) => {
    const turn = (2 * Math.PI * n) / (positions - 1);
    return [lon! + 0.05 * Math.cos(turn), lat! + 0.05 * Math.sin(turn)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
};
const errorsWith = (territory: number, zone: number) => {
  const scenario = aScenario();
  const centre = scenario.localities[0]!.location;
  Object.assign(scenario.territories[0]!, { geometry: circle(territory, centre) });
  Object.assign(scenario.requests[0]!, { exclusionZones: [circle(4, centre), circle(zone, centre)] });
  const read = parseScenario(scenario);
  return read.ok ? [] : read.refusal.errors;
};

describe('an area', () => {
  it('has up to 20 000 positions of a territory, and 1 000 of a zone', () => {
    expect(errorsWith(20_000, 1000)).toEqual([]);
  });
  it('with more is refused, and not looked at', () => {
    expect(errorsWith(20_001, 1001)).toEqual([
      {
        pointer: '/territories/0/geometry/coordinates',
        message: 'has 20001 positions',
        expected: 'at most 20000',
      },
      {
        pointer: '/requests/0/exclusionZones/1/coordinates',
        message: 'has 1001 positions',
        expected: 'at most 1000',
      },
    ]);
  });
});
