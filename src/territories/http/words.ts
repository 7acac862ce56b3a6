import { wordsOf } from '#platform';

export const words = wordsOf({
  listGroups: [
    'The hostile groups',
    'By code and type. What they are called, analysts have opened one at a time.',
  ],
  registerGroup: ['Registers a hostile group', 'Of some type, under a code that tells nothing.'],
  readGroup: ['A hostile group', 'Its type, and its version as the entity tag.'],
  changeGroup: ['Says that a hostile group is of another type', 'As a new version.'],
  writeGroupName: [
    'Writes what a hostile group is called',
    'Kept sealed, and opened for analysts alone. It takes no idempotency key: a name is found behind what such a key remembers.',
  ],
  revealGroupName: [
    'Opens what a hostile group is called',
    'Once that is on record; its version is the entity tag.',
  ],
  stateGroupRelation: [
    'States that two groups are allied or hostile',
    'It counts at once, for whoever belongs to either, whichever was named first.',
  ],
  endGroupRelation: ['Ends that two groups are allied or hostile', 'As approved by a second person.'],
  listGroupRelations: [
    'Which groups are allied or hostile',
    'Each pair once, and with `ended` those too that ended, until when and why.',
  ],
  listGroundReports: [
    'What was reported of the ground',
    'To whoever keeps the ground of a region: a town in which a place was declined, and what was learnt of it; of whose case, nothing.',
  ],
  openGroundReport: [
    'Reports what was learnt of a town',
    'To whoever draws the ground of its region, whichever region that is; of a case, nothing.',
  ],
  takeUpGroundReport: [
    'Takes up a report of the ground',
    'Whoever declined the place sees that. The ground is then redrawn, or the report dismissed.',
  ],
  drawGroundReport: [
    'Says as what a report of the ground was drawn',
    'As which version of which ground, drawn in that region by somebody. Whoever declined the place sees that.',
  ],
  dismissGroundReport: ['Dismisses a report of the ground', 'With a coded reason.'],
  listTerritories: [
    'The ground that groups hold',
    'As a GeoJSON FeatureCollection in WGS 84: of each territory its class, its groups, since when and until when. Of every day, or \
of one (`on`); as it is known now, or as it was known at some moment (`knownAt`).',
  ],
  listTerritoryVersions: [
    'How some ground was drawn',
    'Every version, the first first: what was said of it, by whom, why, and from when until when that was held true.',
  ],
  previewTerritory: [
    'What ground would touch, before it is drawn',
    'Beyond what it touches now (`territory`; null for new ground): standing stays, offered and proposed places that would lie too near to ground \
of whom they are kept from, granted requests that no unit would suit any more by its kind, its beds and where it lies, and units that would come to lie within its buffer. \
For each region the step that the number reaches, and nothing below three; twenty times a day, a hundred times in thirty days. Each asking is on record.',
  ],
  drawTerritory: [
    'Draws ground that was not there',
    'It counts at once. Ground belongs to the region whose locality is nearest to it; an analyst of a region draws in that region.',
  ],
  importGround: [
    'Draws every area of a GeoJSON file',
    'A Polygon, a MultiPolygon, a Feature or a FeatureCollection, in WGS 84, SWEREF 99 TM, one of its twelve local zones or Web Mercator, as the file says in `crs`, \
the query in `system`, or the numbers. What of each area the file does not say in its properties (groups, class, confidence, validFrom, validTo, source, reason) \
the query says for all. Heights are left out, parts that overlap or share a side become one. All of them or none; one fault an area, with its point where it has one.',
  ],
  redrawTerritory: [
    'Draws ground anew that is no safer by it',
    'The whole of it, as a new version, which counts at once: with every group and every day that were named, no less confidence, no smaller \
buffer, and nothing left out that was within it. What is less needs a second person and its own route; so does what is less in one way \
and more in another.',
  ],
  narrowTerritory: [
    'Draws ground anew that is less, or less dangerous',
    'As approved by a second person, word for word; `replaces` is the version that both saw.',
  ],
  endTerritory: [
    'Ends ground that nobody holds any more',
    'From that day on, as approved by a second person. What it was until then stays on the map of those days.',
  ],
});
