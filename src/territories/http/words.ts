import { wordsOf } from '#platform';

export const words = wordsOf({
  listGroups: ['The hostile groups', 'By code and type.'],
  listGroupRelations: ['Which groups are allied or hostile', 'Each pair once.'],
  listTerritories: [
    'The ground that groups hold today',
    'As a GeoJSON FeatureCollection in WGS 84: of each territory its class, its groups and since when.',
  ],
});
