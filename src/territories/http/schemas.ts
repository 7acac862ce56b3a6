import { viewSchema } from '#access';
import {
  arrayOf,
  closed,
  code,
  date,
  moment,
  named,
  nullOr,
  text,
  uuid,
  whole,
  type Published,
  described,
} from '#platform';
import { DISMISSAL_REASONS, GROUND_REMARKS, REPORT_STATUSES } from '../domain/ground-report.js';

const report = closed({
  id: uuid('5b0d7a54-4b0e-4f0d-9c83-0b7f2c4d1e66'),
  locality: text('L1'),
  remark: code(GROUND_REMARKS),
  reportedOn: date('2026-12-01'),
  status: { ...code(REPORT_STATUSES), examples: ['DISMISSED'] },
  version: whole(2, { minimum: 1, description: 'Counts every change; the entity tag.' }),
  reason: nullOr(code(DISMISSAL_REASONS)),
  decidedBy: nullOr(text('u-eva')),
  decidedAt: nullOr(moment('2026-12-02T09:00:00.000Z')),
});

/** Ground as map programs read it. */
export const territorySchemas = (published: Published) => {
  const { properties: all, examples = [] } = published('Territory');
  const { id = {}, geometry: _, ...properties } = all;
  const [example = {}] = examples;
  const { id: anId, geometry, ...values } = example;
  const feature = {
    ...closed({
      type: { const: 'Feature' },
      id,
      properties: closed(properties),
      geometry: named('Ground'),
    }),
    examples: [{ type: 'Feature', id: anId, properties: values, geometry }],
  };
  return {
    GroundReport: viewSchema(['ground report'], report),
    TerritoryCollection: described(
      'Territories as a GeoJSON FeatureCollection (RFC 7946).',
      closed({ type: { const: 'FeatureCollection' }, features: arrayOf(feature) }),
    ),
  };
};
