import { randomBytes } from 'node:crypto';
import { RandomBytes } from '../application/random-bytes.port.js';

/** The operating system's generator. */
export class SystemRandomBytes extends RandomBytes {
  override take(count: number): Uint8Array {
    return randomBytes(count);
  }
}
