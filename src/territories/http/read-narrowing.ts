import { toInvalid } from '#platform';
import { readDrawnGround } from '../application/read-drawn-ground.js';

export type Narrowing = { readonly replaces: number; readonly document: object };

/** The version that is replaced, and the ground in its stead, not looked up yet. @throws HttpException 422 for any other. */
export const readNarrowing = (body: unknown): Narrowing => {
  const { replaces, ...document } = Object(body) as Readonly<Record<string, unknown>>;
  const read = readDrawnGround(document);
  const isVersion = typeof replaces === 'number' && Number.isInteger(replaces) && replaces > 0;
  const errors = [
    ...(isVersion
      ? []
      : [{ pointer: '/replaces', message: 'is no version', expected: 'the version that is replaced' }]),
    ...(read.ok ? [] : read.refusal.errors),
  ];
  if (!isVersion || errors.length > 0) throw toInvalid(errors, 422);
  return { replaces, document };
};
