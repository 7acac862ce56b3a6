import type { Result } from '#kernel';
import type { FiguresOfPlaces, Policy } from '#scoring';
import { regionsTighten } from './checks/regions-tighten.js';
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

type Figure = readonly [pointer: string, figure: number, most: number];
const figuresOf = (of: Partial<FiguresOfPlaces>, at: string): readonly Figure[] => [
  ...Object.entries(of.hostileBufferMetres ?? {}).map(([name, metres]): Figure => [
    `${at}/hostileBufferMetres/${name}`,
    metres,
    MOST_METRES,
  ]),
  [`${at}/leastRelocationMetres`, of.leastRelocationMetres ?? 0, MOST_METRES],
  [`${at}/dispersionMetres`, of.dispersionMetres ?? 0, MOST_METRES],
  [`${at}/coolOffDays`, of.coolOffDays ?? 0, MOST_DAYS],
];

const tooFar = (policy: Policy): readonly InputError[] =>
  [
    ...figuresOf(policy, ''),
    ...(policy.regional ?? []).flatMap((own, index) => figuresOf(own, `/regional/${index}`)),
  ]
    .filter(([, figure, most]) => figure > most)
    .map(([pointer, figure, most]) => ({
      pointer,
      message: 'is too much',
      expected: `at most ${most}`,
      got: printed(figure),
    }));

/** The text of a policy document, as it stands in a scenario, with a version that a log and an address can name. */
export const readPolicy = (text: string | Uint8Array): Result<Policy, InputRejection> => {
  const read = readPart<Policy>(text, {
    shape: PolicyFormat,
    at: ['policy'],
    checks: [oneCapForEveryLocality, regionsTighten, knownSoftWeights, offersHeldFewHours],
    around: (policy) => ({ policy }),
  });
  if (!read.ok) return read;
  const errors = [...unnamed(read.value), ...tooFar(read.value)];
  return errors.length > 0 ? rejectInput(errors) : read;
};
