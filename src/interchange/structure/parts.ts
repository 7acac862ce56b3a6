import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Holds, isList, isObject, type Rule, type ValueRule } from './rule.js';

export type FormatClass = new () => object;

const both =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
const refTo = (shape: FormatClass) => ({ $ref: `#/$defs/${shape.name.replace(/Format$/, '')}` });

/** The classes named by the parts and lists of a class, key by key. */
const nested = new WeakMap<Rule, () => FormatClass>();
export const classIn = (rule: Rule): FormatClass | undefined => nested.get(rule)?.();

const nesting = (rule: Rule, shape: () => FormatClass): PropertyDecorator => {
  nested.set(rule, shape);
  return both(Type(shape), ValidateNested(), Holds(rule));
};

type Whole = Pick<ValueRule, 'expected' | 'fault'>;
type Optional = { readonly optional?: boolean };
const anObject: Whole = { expected: 'an object', fault: isObject };

/**
 * An object of another class. The rule refuses a list, which `ValidateNested` alone would accept, and what `whole` refuses
 * as a whole, before its keys are read.
 */
export const Part = (
  shape: () => FormatClass,
  { expected = anObject.expected, fault = isObject, optional = false }: Partial<Whole> & Optional = {},
): PropertyDecorator =>
  nesting(
    {
      expected,
      schema: () => refTo(shape()),
      optional,
      flaws: (value) => {
        const wrong = optional && value === undefined ? undefined : fault(value);
        return wrong === undefined ? [] : [{ at: [], message: wrong }];
      },
    },
    shape,
  );

/** A list of objects of another class. The rule refuses lists inside it, which `ValidateNested` alone would accept. */
export const ListOf = (
  shape: () => FormatClass,
  {
    expected = anObject.expected,
    fault = isObject,
    optional: isOptional = false,
  }: Partial<Whole> & Optional = {},
): PropertyDecorator =>
  nesting(
    {
      expected: 'a list of objects',
      schema: () => ({ type: 'array', items: refTo(shape()) }),
      optional: isOptional,
      flaws: (value) =>
        isOptional && value === undefined ? [] : eachOf(value, { expected, fault, schema: {} }),
    },
    shape,
  );

const eachOf = (value: unknown, { expected, fault }: ValueRule) => {
  const wrong = isList(value);
  if (wrong !== undefined) return [{ at: [], message: wrong }];
  return (value as readonly unknown[]).flatMap((item, index) => {
    const message = fault(item);
    return message === undefined ? [] : { at: [index], message, expected, got: item };
  });
};

/** A list of single values. */
export const listOfValues = (value: ValueRule): Rule => ({
  expected: `a list, each item ${value.expected}`,
  schema: { type: 'array', items: value.schema },
  flaws: (list) => eachOf(list, value),
});
export const listOrNull = (list: Rule): Rule => ({
  expected: `${list.expected}, or null`,
  schema: { anyOf: [list.schema, { type: 'null' }] },
  flaws: (value, owner) => (value === null ? [] : list.flaws(value, owner)),
});

/** An object with names of the writer's choice. */
export const byName = (value: ValueRule): Rule => ({
  expected: `an object, each value ${value.expected}`,
  schema: { type: 'object', additionalProperties: value.schema },
  flaws: (record) => {
    const wrong = isObject(record);
    if (wrong !== undefined) return [{ at: [], message: wrong }];
    return Object.entries(record as Record<string, unknown>).flatMap(([name, item]) => {
      const message = value.fault(item);
      return message === undefined ? [] : { at: [name], message, expected: value.expected, got: item };
    });
  },
});
