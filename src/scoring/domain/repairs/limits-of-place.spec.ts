import { describe, expect, it } from '@jest/globals';
import type { Edit } from '../edit.js';
import type { Candidate } from '../world.js';
import { aCandidate } from '#scoring/testing';
import { fewerZones, localityAllowed, regionAllowed } from './limits-of-place.js';

/** What a household asks for, and what it would ask for after the only change that is proposed. */
const changedBy = (repair: (candidate: Candidate) => readonly Edit[], request: object) => {
  const candidate = aCandidate({ request, measured: { zones: [0, 2] } });
  const [edit, ...others] = repair(candidate);
  const [asked, ...rest] = edit?.apply(candidate.world.scenario).requests ?? [];
  expect([others, rest]).toEqual([[], []]);
  return { change: edit?.change, size: edit?.size, asked, before: candidate.request.request };
};

const zone = (lon: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [lon, 60],
      [lon + 1, 60],
      [lon, 61],
      [lon, 60],
    ],
  ],
});

describe('limits of the place as changes that would free a unit', () => {
  it('drop the exclusion zones that the unit touches, and no other', () => {
    const zones = [10, 12, 14, 16].map(zone);
    const { change, size, asked, before } = changedBy(fewerZones, { exclusionZones: zones });
    expect([change, size]).toEqual(['exclusionZones drop /0, /2', 0.5]);
    expect(asked).toEqual({ ...before, exclusionZones: [zones[1], zones[3]] });
  });

  it('drop the locality of the unit alone', () => {
    const here = aCandidate().unit.unit.locality;
    const { change, size, asked, before } = changedBy(localityAllowed, { excludedLocalities: ['FAR', here] });
    expect([change, size]).toEqual([`excludedLocalities drop ${here}`, 0.5]);
    expect(asked).toEqual({ ...before, excludedLocalities: ['FAR'] });
  });

  it('add the region of the unit to those that are allowed', () => {
    const { region } = aCandidate().unit;
    const { change, size, asked, before } = changedBy(regionAllowed, { allowedRegions: ['FAR', 'AWAY'] });
    expect([change, size]).toEqual([`allowedRegions add ${region}`, 0.5]);
    expect(asked).toEqual({ ...before, allowedRegions: ['FAR', 'AWAY', region] });
  });
});
