import type { Day, Period } from '#kernel';
import { planConstraint } from '../constraint.js';
import { crowds, fullestNight, gathered } from '../together.js';
import { many, onDay } from '../wording.js';
import type { UnitInWorld } from '../world.js';

export type BedsTaken = { readonly night: Day; readonly persons: number; readonly beds: number };

/** Whether the standing stays leave too few beds for the household on some night. */
export const bedsTaken = (unit: UnitInWorld, persons: number, stay: Period): BedsTaken | undefined => {
  const { sharing, beds } = unit.unit;
  if (sharing !== 'SHARED' || unit.stays.length === 0) return undefined;
  const { night, load } = fullestNight(unit.stays, stay, (other) => (other.departed ? 0 : other.persons));
  return load + persons <= beds ? undefined : { night, persons: load + persons, beds };
};

export const bedsTakenSentence = ({ night, persons, beds }: BedsTaken): string =>
  `On ${onDay(night)} ${many(persons, 'person')} would share the ${many(beds, 'bed')} of the unit.`;

export const bedsInSharedUnit = planConstraint({
  id: 'beds-in-shared-unit',
  title: 'Everyone in a shared unit has a bed',
  reason: 'Those who share a house share its beds, night by night.',
  discloses: 'others',
  sql: ['national.breaks_beds_in_shared_unit'],
  code: 'NO_CAPACITY_IN_WINDOW',
  whileStanding: true,
  repair: null,
  breaches: (stays) =>
    [...gathered(stays, ({ unit }) => unit)]
      .filter(([{ unit }]) => unit.sharing === 'SHARED')
      .flatMap(([{ unit }, here]) =>
        crowds(here, unit.beds, ({ persons }) => persons).map(({ night, load, present }) => ({
          stays: present,
          sentence: `On ${onDay(night)} ${many(load, 'person')} would share the ${many(unit.beds, 'bed')} of unit ${unit.id}.`,
        })),
      ),
});
