import { printed } from '#interchange';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** What an object says it is, for a sentence. */
export const kindOf = ({ type }: JsonObject): string =>
  typeof type === 'string' && type !== '' ? `a ${printed(type).slice(1, -1)}` : 'of no kind';
