import { many } from '../wording.js';
import type { Candidate } from '../world.js';
import { onRequest, type Edit } from '../edit.js';

/** Let the household live in the unit's locality after all. */
export const localityAllowed = ({ request: { request }, unit: { unit } }: Candidate): readonly Edit[] => [
  {
    kind: `excludedLocalities ${unit.locality}`,
    change: `excludedLocalities drop ${unit.locality}`,
    messages: [
      {
        code: 'ALLOW_LOCALITY',
        figures: { locality: unit.locality },
        sentence: `Allow locality ${unit.locality}, which the case excludes.`,
      },
    ],
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
      messages: [{ code: 'ALLOW_REGION', figures: { region }, sentence: `Allow region ${region} too.` }],
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
      messages: [
        {
          code: 'FEWER_EXCLUSION_ZONES',
          figures: { touched: touched.length, zones: request.exclusionZones.length },
          sentence: `Do without ${touched.length} of the ${many(request.exclusionZones.length, 'exclusion zone')} of the case.`,
        },
      ],
      size: touched.length / request.exclusionZones.length,
      apply: onRequest(request.id, (asked) => ({
        ...asked,
        exclusionZones: asked.exclusionZones.filter((zone) => touched.every((other) => other.zone !== zone)),
      })),
    },
  ];
};
