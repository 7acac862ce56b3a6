import { observation } from '../observation.js';

export const arrivalOverdue = observation({
  id: 'arrival-overdue',
  title: 'Who was to arrive has arrived, or somebody asks why not',
  reason:
    'A household that should be there and is not may be in danger; it keeps its unit until somebody has looked.',
  discloses: 'others',
  observe: ({ standing, asOf }) =>
    standing
      .filter(({ placement, period }) => placement.status !== 'ARRIVED' && period.from < asOf)
      .map(({ placement, unit }) => ({
        placements: [placement.id],
        sentence: `Placement ${placement.id} was to arrive in unit ${unit.unit.id} on ${placement.arrival}, and nobody has recorded that it did.`,
      })),
});
