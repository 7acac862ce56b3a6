import { planConstraint } from '../constraint.js';
import { gathered, pairsOf } from '../together.js';
import { named, onDay } from '../wording.js';
import { meetInUnit, occupied } from './free-for-the-whole-stay.js';

export const oneHouseholdPerUnit = planConstraint({
  id: 'one-household-per-unit',
  title: 'One household at a time in an exclusive unit',
  reason:
    'An exclusive unit is a home; the unit is also cleaned and its locks changed before the next household.',
  discloses: 'others',
  sql: ['national.breaks_one_household_per_unit', 'fristad.placement_one_household_per_unit'],
  code: 'NO_CAPACITY_IN_WINDOW',
  whileStanding: true,
  repair: null,
  breaches: (stays) =>
    [...gathered(stays, ({ unit }) => unit)]
      .filter(([{ unit }]) => unit.sharing === 'EXCLUSIVE')
      .flatMap(([unit, here]) =>
        [...pairsOf(here)]
          .filter(([one, other]) => meetInUnit(unit, one.period, other.period))
          .map((pair) => {
            const [first, second] = pair[0].period.from <= pair[1].period.from ? pair : [pair[1], pair[0]];
            const until = onDay(occupied(first.period, unit).to);
            return {
              stays: pair,
              sentence: `Unit ${unit.unit.id} is taken by ${named(first)} until ${until}, turnaround included; ${named(second)} arrives on ${onDay(second.period.from)}.`,
            };
          }),
      ),
});
