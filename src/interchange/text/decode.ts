import { ok, refusal, type Result } from '#kernel';
import type { InputError } from '../errors/input-error.js';

const BYTE_ORDER_MARK = '\uFEFF';

const tooLong = (length: number, most: number): InputError => ({
  pointer: '',
  message: `is ${length} bytes long`,
  expected: `at most ${most} bytes`,
});

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Text of a file of at most `mostBytes`; a byte order mark is dropped, broken UTF-8 is refused. */
export const decode = (input: string | Uint8Array, mostBytes: number): Result<string, InputError> => {
  const length = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (length > mostBytes) return refusal(tooLong(length, mostBytes));
  const text = typeof input === 'string' ? input : utf8(input);
  if (text === undefined) {
    return refusal({ pointer: '', message: 'is not UTF-8', expected: 'JSON text in UTF-8' });
  }
  return ok(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
};
