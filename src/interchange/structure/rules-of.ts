import { getMetadataStorage } from 'class-validator';
import type { FormatClass } from './parts.js';
import { RULE, type Rule } from './rule.js';

type Declared = { readonly [RULE]?: Rule } | undefined;

/** The rules of a class by key, in the order in which they are declared. */
export const rulesOf = (shape: FormatClass): ReadonlyMap<string, Rule> =>
  new Map(
    getMetadataStorage()
      .getTargetValidationMetadatas(shape, '', false, false)
      .flatMap(({ propertyName, context }) => {
        const rule = (context as Declared)?.[RULE];
        return rule === undefined ? [] : [[propertyName, rule] as const];
      }),
  );
