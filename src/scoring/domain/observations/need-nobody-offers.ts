import { observation } from '../observation.js';

export const needNobodyOffers = observation({
  id: 'need-nobody-offers',
  title: 'Some unit offers what a household needs',
  reason: 'A need that no unit offers is a misspelt code, or housing that the country lacks.',
  discloses: 'case',
  observe: ({ requests, units }) => {
    const offered = new Set([...units.values()].flatMap(({ unit }) => unit.features));
    return [...requests.values()].flatMap(({ request, needs }) =>
      needs
        .filter((need) => !offered.has(need))
        .map((need) => ({
          placements: [],
          sentence: `Request ${request.id} needs ${need}, which no unit offers.`,
        })),
    );
  },
});
