import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import { isObject, RULE, type Rule } from './rule.js';
import type { FormatClass } from './parts.js';

const ruleOf = (error: ValidationError): Rule | undefined =>
  (error.contexts?.[RULE] as { readonly [RULE]: Rule } | undefined)?.[RULE];

const asErrors = (error: ValidationError, path: Path, rule: Rule): readonly InputError[] =>
  rule.flaws(error.value, error.target ?? {}).map(({ at, message, expected, got }) => {
    const found = at.length === 0 ? (error.value as unknown) : got;
    return {
      pointer: pointerOf([...path, ...at]),
      message,
      expected: expected ?? rule.expected,
      ...(found !== undefined && { got: printed(found) }),
    };
  });

const unknownKey = (error: ValidationError, path: Path): InputError => ({
  pointer: pointerOf(path),
  message: 'is a key that the format does not have',
  expected: 'no such key',
  got: printed(error.value),
});

/** class-validator's tree names properties; the way down it is the pointer. */
const flatten = (error: ValidationError, above: Path): readonly InputError[] => {
  const path = [...above, error.property];
  if (error.constraints?.['whitelistValidation'] !== undefined) return [unknownKey(error, path)];
  const rule = ruleOf(error);
  const own = rule === undefined ? [] : asErrors(error, path, rule);
  const faulty = new Set(own.map(({ pointer }) => pointer));
  if (faulty.has(pointerOf(path))) return own;
  const below = (error.children ?? []).filter(({ property }) => !faulty.has(pointerOf([...path, property])));
  return [...own, ...below.flatMap((child) => flatten(child, path))];
};

const options = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
} as const;

/** Every place where a guarded value differs from the classes, in the order of the document's format. */
export const checkStructure = (shape: FormatClass, value: unknown): readonly InputError[] => {
  const wrong = isObject(value);
  if (wrong !== undefined) {
    return [{ pointer: '', message: wrong, expected: 'an object', got: printed(value) }];
  }
  const instance = plainToInstance(shape, value as object);
  return validateSync(instance, options).flatMap((error) => flatten(error, []));
};
