import type { Result } from '#kernel';
import type { Policy } from '#scoring';
import { oneCapForEveryLocality } from './checks/saturation-caps.js';
import { offersHeldFewHours } from './checks/offers-few-hours.js';
import { knownSoftWeights } from './checks/soft-weights.js';
import { PolicyFormat } from './formats/policy.format.js';
import { rejectInput, type InputError, type InputRejection } from './errors/input-error.js';
import { printed } from './errors/printed.js';
import { readPart } from './read-part.js';

const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
/** Farther than the country is long, and longer than anybody remembers. */
const MOST_METRES = 2_000_000;
const MOST_DAYS = 36_525;

const unnamed = ({ version }: Policy): readonly InputError[] => {
  if (VERSION.test(version)) return [];
  const expected = '1 to 60 letters, digits, dots, hyphens or underscores, a letter or digit first';
  return [{ pointer: '/version', message: 'cannot be a version', expected, got: printed(version) }];
};

const tooFar = (policy: Policy): readonly InputError[] => {
  const { hostileBufferMetres, leastRelocationMetres, dispersionMetres, coolOffDays } = policy;
  const buffers = Object.entries(hostileBufferMetres).map(
    ([name, metres]) => [`/hostileBufferMetres/${name}`, metres, MOST_METRES] as const,
  );
  const figures = [
    ...buffers,
    ['/leastRelocationMetres', leastRelocationMetres, MOST_METRES] as const,
    ['/dispersionMetres', dispersionMetres, MOST_METRES] as const,
    ['/coolOffDays', coolOffDays, MOST_DAYS] as const,
  ];
  return figures
    .filter(([, figure, most]) => figure > most)
    .map(([pointer, figure, most]) => ({
      pointer,
      message: 'is too much',
      expected: `at most ${most}`,
      got: printed(figure),
    }));
};

/** The text of a policy document, as it stands in a scenario, with a version that a log and an address can name. */
export const readPolicy = (text: string | Uint8Array): Result<Policy, InputRejection> => {
  const read = readPart<Policy>(text, {
    shape: PolicyFormat,
    at: ['policy'],
    checks: [oneCapForEveryLocality, knownSoftWeights, offersHeldFewHours],
    around: (policy) => ({ policy }),
  });
  if (!read.ok) return read;
  const errors = [...unnamed(read.value), ...tooFar(read.value)];
  return errors.length > 0 ? rejectInput(errors) : read;
};
