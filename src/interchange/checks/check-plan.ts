import type { Plan } from '#scoring';
import type { InputError } from '../errors/input-error.js';
import { shown } from '../errors/shown.js';

const stays = ({ assignments }: Plan): readonly InputError[] =>
  assignments.flatMap(({ arrival, departure }, index) =>
    arrival < departure
      ? []
      : {
          pointer: `/assignments/${index}/departure`,
          message: 'is not after the arrival',
          expected: `a day after ${arrival}`,
          got: shown(departure),
        },
  );

const levelNames = ({ levels }: Plan): readonly InputError[] =>
  levels.flatMap(({ name }, index) =>
    levels.findIndex((other) => other.name === name) === index
      ? []
      : {
          pointer: `/levels/${index}/name`,
          message: 'stands twice',
          expected: 'each level once',
          got: shown(name),
        },
  );

/** OPTIMAL promises that no better plan exists: every bound is reached. */
const provedBounds = ({ status, levels }: Plan): readonly InputError[] =>
  levels.flatMap(({ value, bound }, index) =>
    status !== 'OPTIMAL' || value === bound
      ? []
      : {
          pointer: `/levels/${index}/bound`,
          message: 'differs from the value of an OPTIMAL plan',
          expected: `${value}, or the status FEASIBLE`,
          got: shown(bound),
        },
  );

/** What a plan says about itself, without its scenario. */
export const checkPlan = (plan: Plan): readonly InputError[] =>
  [stays, levelNames, provedBounds].flatMap((check) => check(plan));
