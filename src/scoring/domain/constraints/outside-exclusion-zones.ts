import { bundles, hardConstraint } from '../constraint.js';
import { fewerZones } from '../repairs/limits-of-place.js';
import { many } from '../wording.js';

type Figures = { readonly touched: number; readonly zones: number };

export const outsideExclusionZones = hardConstraint<Figures>({
  id: 'outside-exclusion-zones',
  title: 'The unit lies outside every exclusion zone of the case',
  reason: 'A zone protects a victim, obeys a court, or keeps the household from the family of its group.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: bundles({
    bundledBy: () => 'any',
    span: () => undefined,
    holds: ({ request: { request } }) => request.exclusionZones.length === 0,
    only: ({ world, request: { request } }) => world.measure.touching?.(request),
  }),
  sql: ['national.units_touching_zones'],
  codes: ['EXCLUSION_ZONE'],
  code: () => 'EXCLUSION_ZONE',
  whileStanding: null,
  repair: fewerZones,
  breach: ({ world, unit: { unit }, request: { request } }) => {
    const zones = request.exclusionZones.length;
    if (zones === 0) return undefined;
    const touched = request.exclusionZones.filter((_, zone) =>
      world.measure.unitTouchesZone(unit, request, zone),
    );
    return touched.length === 0 ? undefined : { touched: touched.length, zones };
  },
  message: (figures) => ({ code: 'IN_EXCLUSION_ZONE', figures }),
  sentence: ({ touched, zones }) =>
    `The unit lies in or touches ${touched} of the ${many(zones, 'exclusion zone')} of the case.`,
});
