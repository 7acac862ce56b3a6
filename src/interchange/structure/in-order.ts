import { classIn, type FormatClass } from './parts.js';
import { rulesOf } from './rules-of.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with its names in code unit order; other values as they are. */
const sorted = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** A valid value with the keys of every object in the order of its class, so that its text is always the same. */
export const inOrder = (shape: FormatClass, value: Json): Json =>
  Object.fromEntries(
    [...rulesOf(shape)].flatMap(([key, rule]) => {
      const part = value[key];
      if (part === undefined) return [];
      const inside = classIn(rule);
      if (inside === undefined) return [[key, sorted(part)]];
      const place = (item: unknown) => inOrder(inside, item as Json);
      return [[key, Array.isArray(part) ? part.map(place) : place(part)]];
    }),
  );
