/** Bytes that nobody can foretell. A port, so that tests can say which. */
export abstract class RandomBytes {
  abstract take(count: number): Uint8Array;
}
