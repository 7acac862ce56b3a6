import { getMetadataStorage } from 'class-validator';
import type { DtoClass } from './parts.js';
import { RULE, type Rule } from './rule.js';

type Declared = { readonly [RULE]?: Rule } | undefined;

/** The rules of a class by key, in the order in which they are declared. */
export const rulesOf = (dto: DtoClass): ReadonlyMap<string, Rule> =>
  new Map(
    getMetadataStorage()
      .getTargetValidationMetadatas(dto, '', false, false)
      .flatMap(({ propertyName, context }) => {
        const rule = (context as Declared)?.[RULE];
        return rule === undefined ? [] : [[propertyName, rule] as const];
      }),
  );
