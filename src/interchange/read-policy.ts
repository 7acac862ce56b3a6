import { refuse, type Result } from '#kernel';
import type { Policy } from '#scoring';
import { oneCapForEveryLocality } from './checks/saturation-caps.js';
import { knownSoftWeights } from './checks/soft-weights.js';
import { PolicyDto } from './dto/policy.dto.js';
import type { InputRefusal } from './errors/input-error.js';
import { shown } from './errors/shown.js';
import { readPart } from './read-part.js';

const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

/** The text of a policy document, as it stands in a scenario, with a version that a log and an address can name. */
export const readPolicy = (text: string | Uint8Array): Result<Policy, InputRefusal> => {
  const read = readPart<Policy>(text, {
    dto: PolicyDto,
    at: ['policy'],
    checks: [oneCapForEveryLocality, knownSoftWeights],
    around: (policy) => ({ policy }),
  });
  if (!read.ok || VERSION.test(read.value.version)) return read;
  const expected = '1 to 60 letters, digits, dots, hyphens or underscores, a letter or digit first';
  const got = shown(read.value.version);
  return refuse({
    errors: [{ pointer: '/version', message: 'cannot be a version', expected, got }],
    omitted: 0,
  });
};
