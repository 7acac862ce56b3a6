import type { Policy, RegionalFigures } from '#scoring';
import { capIn } from '#scoring';
import type { InputError } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import type { Check } from './draft.js';

const looser = (pointer: string, got: number, expected: string): InputError => ({
  ...{ pointer, message: 'is looser than the country’s figure', expected, got: printed(got) },
});
const atLeast = (pointer: string, own: number | undefined, national: number): readonly InputError[] =>
  own === undefined || own >= national ? [] : [looser(pointer, own, `at least ${national}`)];

const CLASSES = ['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER'] as const;

/** A row is looser where some size that it holds for has a lower cap in the country. */
const looserCaps = (policy: Policy, caps: Policy['saturationCaps'], at: string): readonly InputError[] =>
  caps.flatMap(({ minPopulation, cap }, index) => {
    const next = Math.min(...caps.map((other) => other.minPopulation).filter((from) => from > minPopulation));
    const sizes = [minPopulation, ...policy.saturationCaps.map((row) => row.minPopulation)];
    const national = Math.min(
      ...sizes
        .filter((size) => size >= minPopulation && size < next)
        .map((size) => capIn(policy.saturationCaps, size) ?? 0),
    );
    return cap <= national ? [] : [looser(`${at}/saturationCaps/${index}/cap`, cap, `at most ${national}`)];
  });

const looserThan = (policy: Policy, own: RegionalFigures, at: string): readonly InputError[] => [
  ...CLASSES.flatMap((kind) =>
    atLeast(
      `${at}/hostileBufferMetres/${kind}`,
      own.hostileBufferMetres?.[kind],
      policy.hostileBufferMetres[kind],
    ),
  ),
  ...atLeast(`${at}/leastRelocationMetres`, own.leastRelocationMetres, policy.leastRelocationMetres),
  ...atLeast(`${at}/dispersionMetres`, own.dispersionMetres, policy.dispersionMetres),
  ...looserCaps(policy, own.saturationCaps ?? [], at),
  ...atLeast(`${at}/coolOffDays`, own.coolOffDays, policy.coolOffDays),
];

const twice = (all: readonly RegionalFigures[], { region }: RegionalFigures, index: number) =>
  all.findIndex((other) => other.region === region) === index
    ? []
    : [
        {
          pointer: `/policy/regional/${index}/region`,
          message: 'stands twice',
          expected: 'each region once',
          got: printed(region),
        },
      ];

/** A region is stricter than the country, or says nothing; and it is one of the country's. */
export const regionsTighten: Check = ({ policy, named }) => {
  const [regional, regions] = [policy?.regional ?? [], named('regions', 'code')];
  return regional.flatMap((own, index) => [
    ...twice(regional, own, index),
    ...(policy ? looserThan(policy, own, `/policy/regional/${index}`) : []),
    ...(regions === undefined || regions.has(own.region)
      ? []
      : [
          {
            pointer: `/policy/regional/${index}/region`,
            message: 'names a region that is not there',
            expected: 'the code of a region',
            got: printed(own.region),
          },
        ]),
  ]);
};
