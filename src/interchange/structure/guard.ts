import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import { DEEPEST } from '../text/scan-json.js';

/** A value and the way back to the root; the pointer is spelled out only when it is needed. */
type Spot = {
  readonly value: unknown;
  readonly depth: number;
  readonly above?: Spot;
  readonly step: string | number;
};

const pathTo = ({ above, step }: Spot): Path => (above === undefined ? [] : [...pathTo(above), step]);
type Json = Readonly<Record<string, unknown>>;

const isReserved = (key: string): boolean => key in Object.prototype || key === 'prototype';
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

const flawOf = ({ value, depth }: Spot): Omit<InputError, 'pointer'> | undefined => {
  if (depth > DEEPEST) {
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

const keyFlaw = ({ step }: Spot): Omit<InputError, 'pointer'> | undefined => {
  if (typeof step === 'number') return undefined;
  if (isReserved(step)) return { message: 'is a name that JavaScript reserves', expected: 'no such key' };
  if (step.isWellFormed()) return undefined;
  return { message: 'is a key with half a surrogate pair', expected: 'well-formed Unicode' };
};

const inside = (above: Spot): readonly Spot[] => {
  const { value, depth } = above;
  if (typeof value !== 'object' || value === null) return [];
  const below = (item: unknown, step: string | number): Spot => ({
    value: item,
    depth: depth + 1,
    above,
    step,
  });
  return Array.isArray(value)
    ? Array.from(value, below)
    : Object.keys(value).map((key) => below((value as Json)[key], key));
};

const errorsAt = (spot: Spot): readonly InputError[] => {
  const flaw = flawOf(spot);
  const wrongKey = keyFlaw(spot);
  if (flaw === undefined && wrongKey === undefined) return [];
  const pointer = pointerOf(pathTo(spot));
  return [
    ...(wrongKey === undefined ? [] : [{ pointer, ...wrongKey }]),
    ...(flaw === undefined ? [] : [{ pointer, ...flaw, got: printed(spot.value) }]),
  ];
};

/**
 * What must hold before decorators may touch a value: plain JSON, not too deep, no key that exists on every object
 * (`__proto__`, `constructor`, `toString`, …; class-validator would take these for declared ones).
 */
export const guard = (root: unknown): readonly InputError[] => {
  const errors: InputError[] = [];
  const open: Spot[] = [{ value: root, depth: 0, step: 0 }];
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const found = errorsAt(spot);
    errors.push(...found);
    if (found.length === 0) for (const below of inside(spot)) open.push(below);
  }
  return errors;
};
