import { pointerTo, toInvalid } from '#platform';
import type { UnitPatch } from '../domain/unit-patch.js';

type Key = keyof UnitPatch;

/** A JSON object with some of these keys, not yet judged. @throws HttpException 422 for any other, with its pointer. */
export const readPatch = (body: unknown, keys: readonly Key[]): UnitPatch => {
  const expected = `some of ${keys.join(', ')}`;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw toInvalid([{ pointer: '', message: 'is no object', expected }], 422);
  const given = Object.keys(body);
  const strange = given.filter((key) => !keys.includes(key as Key));
  const errors = strange.map((key) => ({
    pointer: pointerTo(key),
    message: 'is nothing that is changed here',
    expected,
  }));
  if (errors.length > 0) throw toInvalid(errors, 422);
  if (given.length === 0) throw toInvalid([{ pointer: '', message: 'changes nothing', expected }], 422);
  return body;
};
