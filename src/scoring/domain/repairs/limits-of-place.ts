import type { Candidate } from '../world.js';
import { onRequest, type Edit } from '../edit.js';

/** Let the household live in the unit's locality after all. */
export const localityAllowed = ({ request: { request }, unit: { unit } }: Candidate): readonly Edit[] => [
  {
    kind: `excludedLocalities ${unit.locality}`,
    change: `excludedLocalities drop ${unit.locality}`,
    size: 1 / request.excludedLocalities.length,
    apply: onRequest(request.id, (asked) => ({
      ...asked,
      excludedLocalities: asked.excludedLocalities.filter((code) => code !== unit.locality),
    })),
  },
];

/** Let the household live in the unit's region too. */
export const regionAllowed = ({ request: { request }, unit: { region } }: Candidate): readonly Edit[] => {
  const allowed = request.allowedRegions ?? [];
  return [
    {
      kind: `allowedRegions ${region}`,
      change: `allowedRegions add ${region}`,
      size: 1 / Math.max(1, allowed.length),
      apply: onRequest(request.id, (asked) => ({
        ...asked,
        allowedRegions: asked.allowedRegions && [...asked.allowedRegions, region],
      })),
    },
  ];
};

/** Drop the exclusion zones that the unit lies in; counted from 0 as in the file. */
export const fewerZones = ({ world, request: { request }, unit: { unit } }: Candidate): readonly Edit[] => {
  const touched = request.exclusionZones.flatMap((zone, place) =>
    world.measure.unitTouchesZone(unit, request, place) ? [{ zone, place }] : [],
  );
  const places = touched.map(({ place }) => place.toString());
  return [
    {
      kind: `exclusionZones ${places.join()}`,
      change: `exclusionZones drop ${places.map((place) => `/${place}`).join(', ')}`,
      size: touched.length / request.exclusionZones.length,
      apply: onRequest(request.id, (asked) => ({
        ...asked,
        exclusionZones: asked.exclusionZones.filter((zone) => touched.every((other) => other.zone !== zone)),
      })),
    },
  ];
};
