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
import { ENDING_REASONS } from '../domain/hostile-group.js';
import { groundImportSchemas } from './import-schemas.js';
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
  territory: orNull(text('T-5b0d7a54-4b0e-4f0d-9c83-0b7f2c4d1e66')),
  territoryVersion: nullOr(whole(2)),
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
const RELATION = '7c1f1a2e-3b4d-4c5e-8f60-718293a4b5c6';
const ofGroup = { version: whole(1, { minimum: 1, description: 'Counts every change; the entity tag.' }) };
const ofRelation = {
  id: uuid(RELATION),
  version: whole(1, { minimum: 1, maximum: 2 }),
  status: code(['STANDS', 'ENDED']),
  statedAt: moment(MOMENT),
  endedAt: nullOr(moment(MOMENT)),
  reason: nullOr(code(ENDING_REASONS)),
};
/** A step that is reached. */
const rough = (example: number | null) => ({
  ...nullOr(whole(example ?? 3, { minimum: 3 })),
  description:
    'At least so many: 3, 5, 10, 20, 50 and so on; null where there are fewer than three, or none.',
  examples: [example],
});
const touched = closed({
  region: text('NORD'),
  stays: rough(5),
  offers: rough(null),
  proposals: rough(null),
  requests: rough(null),
  units: rough(20),
});
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

const groupSchemas = (published: Published) => ({
  OpenedGroundReport: described('A report that was opened.', closed({ report: uuid(RELATION) })),
  GroupName: described('What a hostile group is called, opened.', closed({ name: text('Kometklubben') })),
  GroupView: described(
    'A hostile group, and its version.',
    extended(published('Group'), ofGroup, { version: 1 }),
  ),
  GroupRelationView: described(
    'How two hostile groups stand to each other, or stood once.',
    extended(published('GroupRelation'), ofRelation, {
      ...{ id: RELATION, version: 1, status: 'STANDS', statedAt: MOMENT, endedAt: null, reason: null },
    }),
  ),
});

const previewSchemas = (territory: ObjectSchema) => ({
  GroundInput: described(
    'Ground that is drawn: the whole of it, where it is known from, and why.',
    drawn(territory),
  ),
  PreviewInput: described(
    'Ground that may be drawn, and the one in whose stead; null for what is not there.',
    extended(drawn(territory), { territory: orNull(text('T-17')) }, { territory: 'T-17' }),
  ),
  GroundTouches: described(
    'What ground would touch, roughly, in each region.',
    closed({ regions: arrayOf(touched) }),
  ),
});

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
    ...previewSchemas(territory),
    NarrowingInput: described(
      'Ground that is less than before, and the version that it replaces.',
      extended(drawn(territory), { replaces: whole(2, { minimum: 1 }) }, { replaces: 2 }),
    ),
    ...groupSchemas(published),
    ...groundImportSchemas(example),
    GroundReport: viewSchema(['ground report'], report),
    TerritoryCollection: described(
      'Territories as a GeoJSON FeatureCollection (RFC 7946).',
      closed({ type: { const: 'FeatureCollection' }, features: arrayOf(feature) }),
    ),
  };
};
