import { guard } from './structure/guard.js';
import { pointerOf, type InputError } from './errors/input-error.js';
import { scanJson } from './text/scan-json.js';

type Spot = { readonly value: unknown; readonly path: readonly (string | number)[] };

const flawOf = (value: unknown): Omit<InputError, 'pointer'> | undefined => {
  if (typeof value === 'string' && value.includes('\0'))
    return { message: 'holds a null character', expected: 'text without null characters' };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { message: 'is larger than any number', expected: 'a number of double precision' };
  return undefined;
};

/** Of a value that is known not to be deep. */
const unstorable = (root: unknown): readonly InputError[] => {
  const errors: InputError[] = [];
  const open: Spot[] = [{ value: root, path: [] }];
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const { value, path } = spot;
    const flaw = flawOf(value) ?? flawOf(path.at(-1));
    if (flaw !== undefined) errors.push({ pointer: pointerOf(path), ...flaw });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, key] });
  }
  return errors;
};

/**
 * What no JSON text that asks something may hold, whatever it asks: keys that stand twice or are reserved by JavaScript,
 * deep nesting, null characters, half surrogate pairs, numbers beyond double precision. The text is JSON.
 */
export const hostileJson = (text: string): readonly InputError[] => {
  const scanned = scanJson(text);
  if (scanned.length > 0) return scanned;
  const value = JSON.parse(text) as unknown;
  const guarded = guard(value);
  return guarded.length > 0 ? guarded : unstorable(value);
};
