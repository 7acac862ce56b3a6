import type { Fault, NewUnit } from './unit-patch.js';

const MOST = {
  beds: 10_000,
  turnaroundDays: 36_525,
  monthlyCost: 1_000_000_000,
  protectionLevel: 100,
} as const;
const MOST_LISTED = 200;
const LONGEST = 100;

const tooMuch = (unit: NewUnit): readonly Fault[] =>
  (Object.keys(MOST) as (keyof typeof MOST)[]).flatMap((name) =>
    unit[name] <= MOST[name]
      ? []
      : [{ pointer: `/${name}`, message: `is ${unit[name]}`, expected: `${MOST[name]} or less` }],
  );

const tooMany = (unit: NewUnit): readonly Fault[] =>
  (['features', 'voids'] as const).flatMap((name) =>
    unit[name].length <= MOST_LISTED
      ? []
      : [{ pointer: `/${name}`, message: `holds ${unit[name].length}`, expected: `${MOST_LISTED} or fewer` }],
  );

const tooLong = ({ features }: NewUnit): readonly Fault[] =>
  features.flatMap((feature, place) =>
    feature.length <= LONGEST
      ? []
      : [
          {
            pointer: `/features/${place}`,
            message: `is ${feature.length} characters long`,
            expected: `at most ${LONGEST} characters`,
          },
        ],
  );

/** The calendar of a scenario has a year 0, and that of a register none. */
const inYearNone = ({ availableFrom, availableTo, voids }: NewUnit): readonly Fault[] => {
  const days = [
    ['/availableFrom', availableFrom],
    ['/availableTo', availableTo],
    ...voids.flatMap(({ from, to }, place) => [
      [`/voids/${place}/from`, from] as const,
      [`/voids/${place}/to`, to] as const,
    ]),
  ] as const;
  return days.flatMap(([pointer, day]) =>
    day?.startsWith('0000') === true
      ? [{ pointer, message: 'lies in the year 0', expected: 'a day from the year 1' }]
      : [],
  );
};

/** What is valid in a scenario and more than a register of units holds. */
export const beyondLimits = (unit: NewUnit): readonly Fault[] =>
  [tooMuch, tooMany, tooLong, inYearNone].flatMap((rule) => rule(unit));
