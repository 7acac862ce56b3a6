import { wordsOf } from '#platform';

export const words = wordsOf({
  listGroups: ['The hostile groups', 'By code and type.'],
  listGroupRelations: ['Which groups are allied or hostile', 'Each pair once.'],
  listGroundReports: [
    'What was reported of the ground',
    'To whoever keeps the ground of a region: a town in which a place was declined, and what was learnt of it; of whose case, nothing.',
  ],
  takeUpGroundReport: [
    'Takes up a report of the ground',
    'Whoever declined the place sees that. The ground is then redrawn, or the report dismissed.',
  ],
  dismissGroundReport: ['Dismisses a report of the ground', 'With a coded reason.'],
  listTerritories: [
    'The ground that groups hold today',
    'As a GeoJSON FeatureCollection in WGS 84: of each territory its class, its groups and since when.',
  ],
});
