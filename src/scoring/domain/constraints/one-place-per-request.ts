import { planConstraint } from '../constraint.js';
import { gathered } from '../together.js';
import { listed, many } from '../wording.js';

export const onePlacePerRequest = planConstraint({
  id: 'one-place-per-request',
  title: 'Each request is placed once or not at all',
  reason: 'A second place for one household is a place taken from another.',
  discloses: 'others',
  sql: ['national.breaks_one_place_per_request', 'fristad.placement_one_standing_for_a_request'],
  code: 'NO_CAPACITY_IN_WINDOW',
  whileStanding: false,
  repair: null,
  breaches: ({ judged }) =>
    [...gathered({ judged, besides: [] }, ({ of }) => ('request' in of ? of.request : undefined))].flatMap(
      ([request, { judged: places }]) => {
        if (request === undefined || places.length === 1) return [];
        const units = listed(places.map(({ unit }) => unit.unit.id));
        return [
          {
            stays: places,
            sentence: `Request ${request} is placed ${many(places.length, 'time')}: ${units}.`,
          },
        ];
      },
    ),
});
