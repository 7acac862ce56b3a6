import { observation } from '../observation.js';
import { overstays } from '../standing-nights.js';

export const overstay = observation({
  id: 'overstay',
  title: 'Who has not left is still there',
  reason:
    'Nobody has recorded that the household left; until somebody does, it keeps its unit and counts on every later night.',
  discloses: 'others',
  observe: ({ standing, asOf }) =>
    standing
      .filter(({ placement }) => overstays(placement, asOf))
      .map(({ placement, unit }) => ({
        placements: [placement.id],
        sentence: `Placement ${placement.id} was to leave unit ${unit.unit.id} on ${placement.departure}, and nobody has recorded that it did.`,
      })),
});
