import { dateOf, dayOf, isoDate } from '#kernel';
import { isKind, type ValueRule } from './rule.js';

export const text: ValueRule = {
  expected: 'a non-empty string',
  schema: { type: 'string', minLength: 1 },
  fault: (value) => isKind(value, 'string') ?? (value === '' ? 'is empty' : undefined),
};

/** Words of capitals and digits, joined by `_`: `STEP_FREE`. */
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const matching = (pattern: RegExp, name: string, form: string): ValueRule => ({
  expected: `${name}: ${form}`,
  schema: { type: 'string', pattern: pattern.source },
  fault: (value) => isKind(value, 'string') ?? (pattern.test(value as string) ? undefined : `is not ${name}`),
});
export const code = matching(CODE, 'a code', 'capital letters and digits, like STEP_FREE');
export const digest = matching(DIGEST, 'a digest', '"sha256:" and 64 hexadecimal digits in lower case');

export const oneOf = (...words: readonly string[]): ValueRule => ({
  expected: words.length === 1 ? `"${words.join()}"` : `one of ${words.join(', ')}`,
  schema: words.length === 1 ? { const: words[0] } : { enum: words },
  fault: (value) =>
    isKind(value, 'string') ?? (words.includes(value as string) ? undefined : 'is not a word of the list'),
});

export const flag: ValueRule = {
  expected: 'true or false',
  schema: { type: 'boolean' },
  fault: (value) => isKind(value, 'boolean'),
};

const outside = (value: number, least: number, most: number): string | undefined => {
  if (!Number.isFinite(value)) return 'is not a finite number';
  if (value < least) return `is below ${least}`;
  return value > most ? `is above ${most}` : undefined;
};
export const figure = (least: number, most = Number.MAX_SAFE_INTEGER): ValueRule => ({
  expected:
    most === Number.MAX_SAFE_INTEGER ? `a number of at least ${least}` : `a number from ${least} to ${most}`,
  schema: { type: 'number', minimum: least, maximum: most },
  fault: (value) => isKind(value, 'number') ?? outside(value as number, least, most),
});
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): ValueRule => ({
  expected: figure(least, most).expected.replace('a number', 'a whole number'),
  schema: { type: 'integer', minimum: least, maximum: most },
  fault: (value) =>
    figure(least, most).fault(value) ?? (Number.isInteger(value) ? undefined : 'is not a whole number'),
});

const isRealDay = (value: string): boolean => {
  if (!DATE.test(value)) return false;
  const count = dayOf(isoDate(value));
  return Number.isFinite(count) && dateOf(count) === value;
};
export const calendarDay: ValueRule = {
  expected: 'a day that exists, written YYYY-MM-DD',
  schema: { type: 'string', format: 'date', pattern: DATE.source },
  fault: (value) =>
    isKind(value, 'string') ?? (isRealDay(value as string) ? undefined : 'is not a calendar day'),
};

export const orNull = ({ expected, fault, schema }: ValueRule): ValueRule => ({
  expected: `${expected}, or null`,
  schema: { anyOf: [schema, { type: 'null' }] },
  fault: (value) => (value === null ? undefined : fault(value)),
});
