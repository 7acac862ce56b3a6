import { viewSchema } from '#access';
import {
  arrayOf,
  closed,
  code,
  extended,
  date,
  moment,
  named,
  nullOr,
  text,
  uuid,
  whole,
  orNull,
  type ObjectSchema,
  type Published,
  described,
} from '#platform';
import { GROUND_REASONS, GROUND_SOURCES } from '../domain/drawn-ground.js';
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

const MOMENT = '2026-12-01T09:30:00.000Z';
const version = {
  version: whole(2, { minimum: 1, description: 'Counts every change; the entity tag.' }),
  region: orNull(text('NORD')),
  source: { ...code([...GROUND_SOURCES, 'IMPORT']), examples: ['POLICE_REPORT'] },
  recordedAt: moment(MOMENT),
};
const ofVersion = {
  reason: { ...code([...GROUND_REASONS, 'IMPORTED']), examples: ['GROUND_HAS_GROWN'] },
  drawnBy: orNull(text('u-eva')),
  supersededBy: nullOr(whole(3)),
};
const withoutId = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'id')) as T;
const drawn = ({ properties, required = [], examples = [{}], ...rest }: ObjectSchema): ObjectSchema =>
  extended(
    {
      ...rest,
      properties: withoutId(properties),
      required: required.filter((name) => name !== 'id'),
      examples: [withoutId(examples[0] ?? {})],
    },
    { source: code(GROUND_SOURCES), reason: code(GROUND_REASONS) },
    { source: 'POLICE_REPORT', reason: 'NEW_GROUND' },
  );

/** Ground as map programs read it. */
export const territorySchemas = (published: Published) => {
  const territory = published('Territory');
  const listed = extended(territory, version, {
    ...{ version: 2, region: 'NORD', source: 'POLICE_REPORT', recordedAt: MOMENT },
  });
  const { properties: all, examples = [] } = listed;
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
    TerritoryVersion: described(
      'Some ground as it was known from one moment until the next version.',
      extended(listed, ofVersion, { reason: 'GROUND_HAS_GROWN', drawnBy: 'u-eva', supersededBy: null }),
    ),
    GroundInput: described(
      'Ground that is drawn: the whole of it, where it is known from, and why.',
      drawn(territory),
    ),
    NarrowingInput: described(
      'Ground that is less than before, and the version that it replaces.',
      extended(drawn(territory), { replaces: whole(2, { minimum: 1 }) }, { replaces: 2 }),
    ),
    GroundReport: viewSchema(['ground report'], report),
    TerritoryCollection: described(
      'Territories as a GeoJSON FeatureCollection (RFC 7946).',
      closed({ type: { const: 'FeatureCollection' }, features: arrayOf(feature) }),
    ),
  };
};
