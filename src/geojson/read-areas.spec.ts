import { describe, expect, it } from '@jest/globals';
import { booleanPointInPolygon, simplify } from '@turf/turf';
import { metres, type Position } from '#kernel';
import { geodesicMetres, toNearest } from '#geodesy';
import { someOf } from '../../test/harness/samples.js';
import {
  collection,
  cornersOf,
  counties,
  crs,
  faultsOf,
  feature,
  inSystem,
  mapped,
  polygon,
  square,
  taken,
  type Drawn,
} from './testing/drawn.js';
import { asTurf } from './shape/as-turf.js';
import { systems, type SystemCode } from './systems/systems.js';

describe('areas that other programs drew', () => {
  it('a geometry, a feature and a collection are the same ground', () => {
    const drawn = polygon(square(15, 58));
    const bare = taken(drawn);
    expect(bare).toEqual([
      { at: '', properties: {}, geometry: drawn, squareMetres: bare[0]!.squareMetres, notes: [] },
    ]);
    expect(bare[0]!.squareMetres).toBeGreaterThan(60e6);
    expect(bare[0]!.squareMetres).toBeLessThan(70e6);
    expect(taken(feature(drawn, { name: 'Ö' }))[0]).toMatchObject({
      properties: { name: 'Ö' },
      geometry: drawn,
    });
    const two = taken(collection(feature(drawn), feature(polygon(square(16, 59)))));
    expect(two.map(({ at }) => at)).toEqual(['/features/0', '/features/1']);
  });

  it('heights, measures and boxes are left out, and said', () => {
    const high = square(15, 58).map((position) => [...position, 12.5, 3]);
    const [area] = taken({ ...polygon(high), bbox: [15, 58, 0, 15.1, 58.1, 99] });
    expect(area).toMatchObject({ geometry: polygon(square(15, 58)), notes: [{ code: 'HEIGHTS_DROPPED' }] });
  });

  it('parts that share a side or overlap become one, and a hole stays a hole', () => {
    const shared = { type: 'MultiPolygon', coordinates: [[square(15, 58)], [square(15.1, 58)]] };
    const [area] = taken(shared);
    expect(area!.notes).toEqual([{ code: 'DISSOLVED', parts: 2, into: 1 }]);
    expect(area!.geometry.type).toBe('Polygon');
    expect(new Set(cornersOf(area!.geometry).map(([east]) => east))).toEqual(new Set([15, 15.2]));
    const over = taken({ type: 'MultiPolygon', coordinates: [[square(15, 58)], [square(15.05, 58.05)]] });
    expect(over[0]!.notes).toEqual([{ code: 'DISSOLVED', parts: 2, into: 1 }]);
    const apart = { type: 'MultiPolygon', coordinates: [[square(15, 58)], [square(15.3, 58)]] };
    expect(taken(apart)[0]).toMatchObject({ geometry: apart, notes: [] });
    const collected = {
      type: 'GeometryCollection',
      geometries: [polygon(square(15, 58)), polygon(square(15.1, 58))],
    };
    expect(taken(collected)[0]!.geometry).toEqual(area!.geometry);
    const hole = polygon(square(15, 58), square(15.04, 58.04, 0.02));
    expect(taken(hole)[0]!.geometry).toEqual(hole);
  });

  const converted = (Object.keys(systems) as SystemCode[]).filter((code) => code !== 'EPSG:4326');
  const besideEachMeridian = (
    [
      [12, 57.7],
      [13.5, 55.6],
      [15, 56.2],
      [16.5, 57.7],
      [18, 59.3],
      [14.25, 57.8],
      [15.75, 60.6],
      [17.25, 62.4],
      [18.75, 57.6],
      [20.25, 63.8],
      [21.75, 65.5],
      [23.25, 65.8],
    ] as const
  ).map(([west, south]) => feature(polygon(square(west, south))) as Drawn);
  /** A local zone is for what lies around its meridian. */
  const isInUse = (system: SystemCode, county: Drawn) =>
    !/^EPSG:30(0[7-9]|1)/.test(system) ||
    cornersOf(inSystem(county, system).geometry).every(([east]) => 20_000 < east && east < 250_000);
  const inEach = converted.flatMap((system) =>
    [...counties, ...besideEachMeridian]
      .filter((county) => isInUse(system, county))
      .map((county) => ({ system, county })),
  );
  it('every county of Sweden comes back from every system to the centimetre, named or known by its numbers', () => {
    expect(counties.length).toBe(21);
    expect(new Set(inEach.map(({ system }) => system)).size).toBe(converted.length);
    for (const { system, county } of someOf(inEach, 20)) {
      const isLocal = /^EPSG:30(0[7-9]|1)/.test(system);
      const document = inSystem(county, system);
      const [area] = taken({ ...document, ...(isLocal && crs(`urn:ogc:def:crs:EPSG::${system.slice(5)}`)) });
      expect(area!.notes).toContainEqual({ code: 'CONVERTED', from: system });
      const nearest = toNearest(cornersOf(area!.geometry));
      for (const corner of cornersOf(county.geometry).filter((_, index) => index % 7 === 0))
        expect(nearest(corner, metres(0.001))).toBeLessThan(0.05);
    }
  });

  it('a local zone far from its meridian is no local zone', () => {
    const gotland = inSystem(feature(polygon(square(18.3, 57.4, 0.01))) as Drawn, 'EPSG:3007');
    expect(faultsOf({ ...gotland, ...crs('EPSG:3007') })[0]!.message).toMatch(/^says EPSG:3007/);
  });

  it('what stands north first is turned where its numbers say so', () => {
    const inTm = inSystem(feature(polygon(square(15, 58))) as Drawn, 'EPSG:3006');
    const [area] = taken(mapped(inTm, ([east, north]) => [north!, east!]));
    expect(geodesicMetres(cornersOf(area!.geometry)[0]!, [15, 58])).toBeLessThan(0.01);
  });

  it('a local zone that no numbers tell from another is asked for, unless one alone lies in the country', () => {
    const drawn = inSystem(feature(polygon(square(18.05, 59.3, 0.01))) as Drawn, 'EPSG:3011');
    const [fault] = faultsOf(drawn);
    expect(fault!.message).toContain('local zone of SWEREF 99');
    expect(fault!.expected).toContain('EPSG:3011 (SWEREF 99 18 00)');
    const named = taken(drawn, { system: 'EPSG:3011' });
    expect(geodesicMetres(cornersOf(named[0]!.geometry)[0]!, [18.05, 59.3])).toBeLessThan(0.01);
    const around: readonly { location: Position }[] = [{ location: [18.05, 59.3] }];
    expect(taken(drawn, { localities: around })[0]!.notes).toContainEqual({
      code: 'CONVERTED',
      from: 'EPSG:3011',
    });
    expect(faultsOf(drawn, { localities: [{ location: [11, 59.3] }] })).toHaveLength(1);
  });

  /** A circle with teeth. */
  const toothed = (corners: number) => {
    const ring = Array.from({ length: corners }, (_, index) => {
      const angle = (index / corners) * 2 * Math.PI;
      const reach = 0.1 + 0.00005 * Math.sin(angle * 400);
      return [15 + reach * Math.cos(angle), 58 + reach * Math.sin(angle)];
    });
    return [...ring, ring[0]!];
  };
  it('too many corners are told', () =>
    expect(faultsOf(polygon(toothed(20_000)))).toEqual([
      { pointer: '', message: 'has 20001 positions', expected: 'at most 20000' },
    ]));

  it('simplified ground has fewer corners, covers all that it was and hardly more', () => {
    const drawn = polygon(toothed(4000));
    const [before] = taken(drawn);
    const [area] = taken(drawn, { simplifyMetres: 20 });
    expect(area!.notes).toEqual([{ code: 'SIMPLIFIED', metres: 20 }]);
    expect(cornersOf(area!.geometry).length).toBeLessThan(1000);
    for (const corner of toothed(4000))
      expect(booleanPointInPolygon(corner, asTurf(area!.geometry))).toBe(true);
    expect(area!.squareMetres / before!.squareMetres).toBeLessThan(1.02);
    const cut = simplify(asTurf(before!.geometry), { tolerance: 20 / 111_320, mutate: true });
    expect(toothed(4000).every((corner) => booleanPointInPolygon(corner, cut))).toBe(false);
  });
});
