import { ValidateBy } from 'class-validator';
import type { Flaw } from '../errors/input-error.js';

export type JsonSchema = Readonly<Record<string, unknown>>;
/** What one key of a document may hold: read by the validator and by the published JSON Schema. */
export type Rule = {
  readonly expected: string;
  readonly flaws: (value: unknown, owner: object) => readonly Flaw[];
  /** A function where it names other classes, so that these may be declared later. */
  readonly schema: JsonSchema | (() => JsonSchema);
  /** May be absent: anyhow, or under a condition that the owner's own schema tells. */
  readonly optional?: boolean;
};

/** The key in a validation error's contexts under which the rule stands. */
export const RULE = 'rule';

/** Declares a key; it is required unless the rule says otherwise. */
export const Holds = (rule: Rule): PropertyDecorator =>
  ValidateBy(
    {
      name: RULE,
      validator: {
        validate: (value: unknown, about) => rule.flaws(value, about?.object ?? {}).length === 0,
        defaultMessage: () => rule.expected,
      },
    },
    { context: { [RULE]: rule } },
  );

/** The same rule for a key that may be left out. */
export const optional = (of: Rule): Rule => ({
  ...of,
  optional: true,
  flaws: (value, owner) => (value === undefined ? [] : of.flaws(value, owner)),
});

/** What is wrong with a single value, in words that follow its pointer; nothing when it is right. */
export type Fault = (value: unknown) => string | undefined;
export type ValueRule = { readonly expected: string; readonly fault: Fault; readonly schema: JsonSchema };

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  if (Array.isArray(value)) return 'is a list';
  return typeof value === 'object' ? 'is an object' : `is a ${typeof value}`;
};
/** How a value of the wrong kind reads. */
export const isKind = (value: unknown, kind: 'string' | 'number' | 'boolean'): string | undefined =>
  typeof value === kind ? undefined : kindOf(value);
export const isList = (value: unknown): string | undefined =>
  Array.isArray(value) ? undefined : kindOf(value);
export const isObject = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : kindOf(value);

export const rule = ({ expected, fault, schema }: ValueRule): Rule => ({
  expected,
  schema,
  flaws: (value) => {
    const message = fault(value);
    return message === undefined ? [] : [{ at: [], message }];
  },
});
