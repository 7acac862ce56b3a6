import { dateOf, dayOf, plusDays } from '#kernel';
import type { Finding } from './finding.js';
import type { Assignment } from './plan.js';
import type { RequestInWorld, World } from './world.js';

/** What keeps an assignment from being read as an answer to the scenario, whatever the constraints say. */
export const misread = (world: World, assignment: Assignment): readonly Finding[] => {
  const { request, unit, arrival, departure } = assignment;
  const says = (constraint: string, sentence: string): Finding => ({
    constraint,
    requests: [request],
    units: [unit],
    sentence,
  });
  const asked = world.requests.get(request);
  return [
    ...(asked ? [] : [says('known-request', `There is no request ${request} in the scenario.`)]),
    ...(world.units.has(unit) ? [] : [says('known-unit', `There is no unit ${unit} in the scenario.`)]),
    ...(asked && outsideWindow(asked, assignment)
      ? [
          says(
            'arrival-in-window',
            `The arrival is on ${arrival}; the request asks for ${dateOf(asked.earliest)} to ${dateOf(asked.latest)}.`,
          ),
        ]
      : []),
    ...(asked && dayOf(departure) !== departureOf(asked, assignment)
      ? [
          says(
            'departure-after-nights',
            `The departure is on ${departure}; ${asked.request.nights} nights from ${arrival} end on ${dateOf(departureOf(asked, assignment))}.`,
          ),
        ]
      : []),
  ];
};

const outsideWindow = ({ earliest, latest }: RequestInWorld, { arrival }: Assignment): boolean =>
  !(earliest <= dayOf(arrival) && dayOf(arrival) <= latest);
const departureOf = ({ request }: RequestInWorld, { arrival }: Assignment) =>
  plusDays(dayOf(arrival), request.nights);
