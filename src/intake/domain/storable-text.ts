import type { ImportFault } from './import-fault.js';

const LONGEST = 500;

const faultOf = (text: string): Omit<ImportFault, 'pointer'> | undefined => {
  if (text.includes('\u0000'))
    return { message: 'holds a null character', expected: 'text without null characters' };
  if (/^0000-\d\d-\d\d$/.test(text))
    return { message: 'lies in the year 0', expected: 'a day from the year 1' };
  if (text.length <= LONGEST) return undefined;
  return { message: `is ${text.length} characters long`, expected: `at most ${LONGEST} characters` };
};

const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Every text and key of a JSON value that a database could not hold as it stands. */
export const unstorableText = (value: unknown, pointer = ''): readonly ImportFault[] => {
  if (typeof value === 'string') {
    const fault = faultOf(value);
    return fault === undefined ? [] : [{ pointer, ...fault }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const fault = faultOf(key);
    const at = pointer + step(key);
    return fault === undefined ? unstorableText(inner, at) : [{ pointer: at, ...fault }];
  });
};
