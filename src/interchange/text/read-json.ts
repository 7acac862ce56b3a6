import { ok, type Result } from '#kernel';
import { rejectInput, type InputRejection } from '../errors/input-error.js';
import { decode } from './decode.js';
import { scanJson } from './scan-json.js';

/** 256 MiB; a scenario of 1 000 requests × 20 000 units takes a tenth of it. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** A JSON text as a value; refused with line and column, or with the pointers of keys that stand twice. */
export const readJson = (
  input: string | Uint8Array,
  mostBytes: number = MOST_BYTES,
): Result<unknown, InputRejection> => {
  const text = decode(input, mostBytes);
  if (!text.ok) return rejectInput([text.refusal]);
  const errors = scanJson(text.value);
  return errors.length > 0 ? rejectInput(errors) : ok(JSON.parse(text.value) as unknown);
};
