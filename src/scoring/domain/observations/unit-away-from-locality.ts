import { metres } from '#kernel';
import { observation } from '../observation.js';
import { inMetres } from '../wording.js';

const FARTHEST = metres(25_000);

export const unitAwayFromLocality = observation({
  id: 'unit-away-from-locality',
  title: 'A unit lies in its own locality',
  reason: 'A place that was not found on the map must not look safe because it is far from everything.',
  discloses: 'case',
  observe: ({ units, measure }) =>
    [...units.values()].flatMap(({ unit, locality }) => {
      const away = measure.between(unit.location, locality.location);
      if (away <= FARTHEST) return [];
      const sentence = `Unit ${unit.id} lies ${inMetres(away)} from ${locality.name}, its locality; no more than ${inMetres(FARTHEST)} is usual.`;
      return [{ placements: [], sentence }];
    }),
});
