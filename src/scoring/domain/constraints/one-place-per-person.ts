import { overlap, type Day, type Period } from '#kernel';
import { planConstraint, type ComparedStay } from '../constraint.js';
import { endedStays } from '../repairs/transfer.js';
import { gathered, pairsOf } from '../together.js';
import { named, onDay } from '../wording.js';
import type { RequestInWorld, StayInWorld, WorldOfStays } from '../world.js';

type Shared = { readonly from: Day; readonly to: Day };
export type HasAPlace = Shared & { readonly other: StayInWorld };

const sharedNights = (a: Period, b: Period): Shared => ({
  from: a.from < b.from ? b.from : a.from,
  to: a.to < b.to ? a.to : b.to,
});

/** The standing stay that the person would be away from on some night of the new one. */
export const hasAPlace = ({ standingOfPerson }: RequestInWorld, stay: Period): HasAPlace | undefined => {
  const other = standingOfPerson.find(({ period }) => overlap(period, stay));
  return other && { ...sharedNights(stay, other.period), other };
};

const idOf = ({ of }: ComparedStay): string => ('request' in of ? of.request : of.placement);
/** One is left for the other: it ends with the arrival there. */
const isLeftFor = (one: ComparedStay, other: ComparedStay, { measure }: WorldOfStays): boolean =>
  ('placement' in one.of && measure.isLeft(one.of.placement, idOf(other))) ||
  ('placement' in other.of && measure.isLeft(other.of.placement, idOf(one)));

const days = ({ from, to }: Shared): string => `from ${onDay(from)} to ${onDay(to)}`;

export const hasAPlaceSentence = (figures: HasAPlace): string =>
  `The person has a place already ${days(figures)} (placement ${figures.other.placement.id}).`;

export const onePlacePerPerson = planConstraint({
  id: 'one-place-per-person',
  title: 'Nobody is in two places on one night',
  reason:
    'A place kept for somebody who sleeps elsewhere is a place taken from another. A transfer ends the stay that is left on the day of the new arrival.',
  discloses: 'others',
  sql: ['national.breaks_one_place_per_person'],
  code: 'PERSON_HAS_A_PLACE',
  whileStanding: true,
  repair: endedStays,
  breaches: (stays, world) =>
    [...gathered(stays, ({ person }) => person).values()].flatMap((ofPerson) =>
      [...pairsOf(ofPerson)]
        .filter(([one, other]) => overlap(one.period, other.period) && !isLeftFor(one, other, world))
        .map(([one, other]) => ({
          stays: [one, other],
          sentence: `One person would be in two places ${days(sharedNights(one.period, other.period))}: ${named(one)} in unit ${one.unit.unit.id} and ${named(other)} in unit ${other.unit.unit.id}.`,
        })),
    ),
});
