import type { Policy } from '#scoring';
import type { InputError } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import type { Check } from './draft.js';

const coversEverybody = ({ saturationCaps }: Policy): readonly InputError[] =>
  saturationCaps.some(({ minPopulation }) => minPopulation === 0)
    ? []
    : [
        {
          pointer: '/policy/saturationCaps',
          message: 'has no cap for the smallest localities',
          expected: 'one cap with minPopulation 0',
        },
      ];

const statesEachOnce = ({ saturationCaps }: Policy): readonly InputError[] =>
  saturationCaps.flatMap(({ minPopulation }, index) =>
    saturationCaps.findIndex((other) => other.minPopulation === minPopulation) === index
      ? []
      : {
          pointer: `/policy/saturationCaps/${index}/minPopulation`,
          message: 'stands twice',
          expected: 'each minPopulation once',
          got: printed(minPopulation),
        },
  );

/** Every locality has one cap. */
export const oneCapForEveryLocality: Check = ({ policy }) =>
  policy === undefined ? [] : [...coversEverybody(policy), ...statesEachOnce(policy)];
