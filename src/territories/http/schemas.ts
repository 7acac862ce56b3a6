import { arrayOf, closed, named, type Published } from '#platform';

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
    TerritoryCollection: closed({ type: { const: 'FeatureCollection' }, features: arrayOf(feature) }),
  };
};
