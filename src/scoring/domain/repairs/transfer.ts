import { dateOf, overlap } from '#kernel';
import type { Placement } from '../scenario.js';
import type { Candidate, StayInWorld } from '../world.js';
import { fromTo, together, type Edit } from '../edit.js';

/** A transfer: each stay of the person that is left ends on the day of the new arrival. */
export const endedStays = (candidate: Candidate): readonly Edit[] => {
  const left = candidate.request.standingOfPerson.filter(({ period }) => overlap(period, candidate.stay));
  if (left.some(({ period }) => period.from >= candidate.stay.from)) return [];
  const all = together(left.map((stay) => ended(stay, candidate)));
  return all ? [all] : [];
};

/** Who leaves today has to be recorded as departed: one who has only arrived counts as not having left. */
const ended = ({ placement }: StayInWorld, { stay, world }: Candidate): Edit => {
  const departure = dateOf(stay.from);
  const departs = placement.status === 'ARRIVED' && stay.from <= world.asOf;
  const status: Placement['status'] = departs ? 'DEPARTED' : placement.status;
  const name = `placements.${placement.id}`;
  const shorter = fromTo(`${name}.departure`, placement.departure, departure);
  return {
    kind: `${name}.departure`,
    change: departs ? `${shorter} + ${fromTo(`${name}.status`, placement.status, status)}` : shorter,
    messages: null,
    size: 1,
    apply: (scenario) => ({
      ...scenario,
      placements: scenario.placements.map((one) =>
        one.id === placement.id ? { ...one, departure, status } : one,
      ),
    }),
  };
};
