import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import { shown } from '../errors/shown.js';
import { DEEPEST } from '../text/scan-json.js';

type Spot = { readonly value: unknown; readonly path: Path };

const isReserved = (key: string): boolean => key in Object.prototype || key === 'prototype';
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

const flawOf = ({ value, path }: Spot): Omit<InputError, 'pointer'> | undefined => {
  if (path.length > DEEPEST) {
    return { message: 'is nested too deep', expected: `at most ${DEEPEST} steps from the root` };
  }
  if (typeof value === 'string') {
    if (value.isWellFormed()) return undefined;
    return { message: 'holds half a surrogate pair', expected: 'well-formed Unicode' };
  }
  if (typeof value === 'object' && value !== null) {
    return isPlain(value)
      ? undefined
      : {
          message: 'is not plain JSON',
          expected: 'an object, a list, a string, a number, true, false or null',
        };
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return undefined;
  return { message: `is ${typeof value}, which JSON does not have`, expected: 'a JSON value' };
};

const keyFlaw = (path: Path, key: string): InputError | undefined => {
  const pointer = pointerOf([...path, key]);
  if (isReserved(key)) {
    return { pointer, message: 'is a name that JavaScript reserves', expected: 'no such key' };
  }
  if (key.isWellFormed()) return undefined;
  return { pointer, message: 'is a key with half a surrogate pair', expected: 'well-formed Unicode' };
};

const inside = ({ value, path }: Spot): readonly Spot[] => {
  if (Array.isArray(value))
    return Array.from(value, (item: unknown, at) => ({ value: item, path: [...path, at] }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]) => ({ value: item as unknown, path: [...path, key] }));
};

/**
 * What must hold before decorators may touch a value: plain JSON, not too deep, no key that exists on every object
 * (`__proto__`, `constructor`, `toString`, …; class-validator would take these for declared ones).
 */
export const guard = (root: unknown): readonly InputError[] => {
  const errors: InputError[] = [];
  const open: Spot[] = [{ value: root, path: [] }];
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const flaw = flawOf(spot);
    const { path, value } = spot;
    if (flaw !== undefined) {
      errors.push({ pointer: pointerOf(path), ...flaw, got: shown(value) });
      continue;
    }
    const spots = inside(spot);
    if (!Array.isArray(value)) {
      errors.push(...spots.flatMap(({ path: [...way] }) => keyFlaw(path, String(way.at(-1))) ?? []));
    }
    open.push(...spots);
  }
  return errors;
};
