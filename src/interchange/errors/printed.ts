import type { InputError } from './input-error.js';

const LONGEST = 60;

const whole = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `a list of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST + 1));
  if (typeof value === 'object' && value !== null) return 'an object';
  return Object.is(value, -0) ? '-0' : String(value);
};

/** A value as short JSON for an error; lists and objects are named, not spelled out. */
export const printed = (value: unknown): string => {
  const text = whole(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
};

/** An error as one line: place, what is wrong, what would be right, what stands there. */
export const sentenceOf = ({ pointer, message, expected, got }: InputError): string =>
  `${pointer === '' ? 'The document' : pointer} ${message}; expected ${expected}${got === undefined ? '' : `; got ${got}`}.`;
