/** Square matrix of bits, one row after the other, 32 to a word. */
export class BitMatrix {
  readonly words: number;
  private readonly bits: Uint32Array;

  constructor(readonly size: number) {
    this.words = (size + 31) >>> 5;
    this.bits = new Uint32Array(size * this.words);
  }

  get(row: number, column: number): boolean {
    return ((this.bits[row * this.words + (column >>> 5)] ?? 0) & (1 << (column & 31))) !== 0;
  }

  setBoth(a: number, b: number): void {
    this.set(a, b);
    this.set(b, a);
  }

  /** The row's words; a view, not a copy. */
  row(row: number): Uint32Array {
    return this.bits.subarray(row * this.words, (row + 1) * this.words);
  }

  private set(row: number, column: number): void {
    const word = row * this.words + (column >>> 5);
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (column & 31));
  }
}

/** Keeps in `into` only the bits that `mask` has too. */
export function intersect(into: Uint32Array, mask: Uint32Array): void {
  for (let w = 0; w < into.length; w++) into[w] = (into[w] ?? 0) & (mask[w] ?? 0);
}

export function* bitsOf(mask: Uint32Array): Generator<number> {
  for (let w = 0; w < mask.length; w++) {
    let word = mask[w] ?? 0;
    while (word !== 0) {
      const bit = 31 - Math.clz32(word & -word);
      yield (w << 5) + bit;
      word &= word - 1;
    }
  }
}

export const hasBit = (mask: Uint32Array, bit: number): boolean =>
  ((mask[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

export const setBit = (mask: Uint32Array, bit: number): void => {
  mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31));
};
