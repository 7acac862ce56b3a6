import { arrayOf, closed, code, described, orNull, text, whole } from '#platform';

const imported = closed({
  pointer: text('/features/0'),
  territory: orNull(text('T-5b0d7a54-4b0e-4f0d-9c83-0b7f2c4d1e66')),
  region: orNull(text('NORD')),
  squareMetres: whole(184_000, { minimum: 0 }),
  notes: arrayOf({
    ...closed({
      code: { ...code(['HEIGHTS_DROPPED', 'CONVERTED', 'DISSOLVED', 'SIMPLIFIED']), examples: ['CONVERTED'] },
      from: text('EPSG:3006'),
      parts: whole(3, { minimum: 2 }),
      into: whole(1, { minimum: 1 }),
      metres: { type: 'number', examples: [20] },
    }),
    required: ['code'],
    examples: [{ code: 'CONVERTED', from: 'EPSG:3006' }],
  }),
});
const areaExample = ({ geometry, id: _, ...properties }: Readonly<Record<string, unknown>>) => ({
  type: 'Feature',
  properties: { ...properties, source: 'POLICE_REPORT', reason: 'NEW_GROUND' },
  geometry,
});

/** A file of areas, and what became of it. */
export const groundImportSchemas = (territory: Readonly<Record<string, unknown>>) => ({
  GroundFileInput: described(
    'A GeoJSON document: a Polygon, a MultiPolygon, a Feature of one, or a FeatureCollection.',
    { type: 'object', examples: [{ type: 'FeatureCollection', features: [areaExample(territory)] }] },
  ),
  GroundImport: described(
    'What each area of a file became, or in a dry run would become.',
    closed({ isDryRun: { type: 'boolean', examples: [false] }, items: arrayOf(imported) }),
  ),
});
