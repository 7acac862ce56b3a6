import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aes256Gcm } from '../engines/aes-256-gcm.js';
import { aField } from '../testing/index.js';
import type { Aead } from './aead.js';
import type { Field } from './field.js';
import { openText, sealText } from './seal-text.js';

const digest = (text: string) => createHash('sha256').update(text).digest();
const nonceOf = (n: number) => digest(`nonce ${n}`).subarray(0, 12);
const keyOf = ({ subject }: Field, version: number) => digest(`${subject.kind} ${subject.id} ${version}`);

describe('a sealed text', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 300 });
  const key = digest('a key');

  it('opens at its place with its key, whatever it says', () => {
    const fields = fc.record({ table: words, column: words, row: words });
    const sealings = fc.record({
      text: words,
      version: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      n: fc.nat(),
    });
    fc.assert(
      fc.property(fields, sealings, (place, { text, version, n }) => {
        const field = aField(place);
        const sealed = sealText(aes256Gcm, field, { version, key, nonce: nonceOf(n), text });
        return openText(aes256Gcm, field, { version, key, sealed }) === text;
      }),
      { numRuns: 500 },
    );
  });

  it('has the bytes that its format says', () => {
    const sealed = sealText(aes256Gcm, aField(), { version: 258, key, nonce: nonceOf(7), text: 'Åvägen 3' });
    const bytes = Buffer.from(sealed);
    expect(bytes.subarray(0, 5).toString('hex')).toBe('0100000102');
    expect(bytes.subarray(5, 17)).toEqual(nonceOf(7));
    expect(bytes.length).toBe(17 + Buffer.byteLength('Åvägen 3') + 16);
  });

  it('keeps a mark of byte order that a text begins with', () => {
    const sealed = sealText(aes256Gcm, aField(), { version: 1, key, nonce: nonceOf(1), text: '\uFEFFx' });
    expect(openText(aes256Gcm, aField(), { version: 1, key, sealed })).toBe('\uFEFFx');
  });

  it('does not open after any one bit was flipped, nor after a byte was lost or added', () => {
    const sealed = sealText(aes256Gcm, aField(), {
      version: 1,
      key,
      nonce: nonceOf(2),
      text: 'Storgatan 12',
    });
    const opens = (bytes: Uint8Array, version = 1) =>
      openText(aes256Gcm, aField(), { version, key, sealed: bytes });
    expect(opens(sealed)).toBe('Storgatan 12');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Uint8Array.from(sealed);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      const named = new DataView(flipped.buffer).getUint32(1);
      expect(opens(flipped) ?? opens(flipped, named)).toBeUndefined();
    }
    for (let end = 0; end < sealed.length; end++) expect(opens(sealed.subarray(0, end))).toBeUndefined();
    expect(opens(Uint8Array.from([...sealed, 0]))).toBeUndefined();
  });
});

const SUBJECTS = 5;
const ROWS = 5;
const COLUMNS = ['street_address', 'contact', 'notes', 'phone'];
const VERSIONS = [1, 2];
type Sealed = { readonly field: Field; readonly version: number; readonly bytes: Uint8Array };
type KeyOf = (field: Field, version: number) => Uint8Array;

/** 200 texts: 5 subjects × 5 rows × 4 columns × 2 key versions. */
const sealAll = (aead: Aead, keys: KeyOf): readonly Sealed[] => {
  const subjects = Array.from({ length: SUBJECTS }, (_, s) => ({ kind: 'CASE' as const, id: `C-${s}` }));
  const rows = Array.from({ length: ROWS }, (_, r) => `row-${r}`);
  const places = subjects.flatMap((subject) =>
    rows.flatMap((row) =>
      COLUMNS.flatMap((column) => VERSIONS.map((version) => ({ subject, row, column, version }))),
    ),
  );
  return places.map(({ version, ...place }, n) => {
    const field = aField(place);
    const text = `secret ${n}`;
    return {
      field,
      version,
      bytes: sealText(aead, field, { version, key: keys(field, version), nonce: nonceOf(n), text }),
    };
  });
};

type Swap = 'subject' | 'row' | 'column' | 'version';
const swaps: readonly Swap[] = ['subject', 'row', 'column', 'version'];

/** Two places that differ in this one thing only. */
const partnersOf = (all: readonly Sealed[], swap: Swap) =>
  all.flatMap((one) =>
    all
      .filter((other) => {
        const differs = {
          subject: one.field.subject.id !== other.field.subject.id,
          row: one.field.row !== other.field.row,
          column: one.field.column !== other.field.column,
          version: one.version !== other.version,
        };
        return swaps.every((kind) => differs[kind] === (kind === swap));
      })
      .map((other) => [one, other] as const),
  );

/** The other's ciphertext with this place's key version written on it, as somebody with the database would do it. */
const disguised = (bytes: Uint8Array, version: number) => {
  const copy = Uint8Array.from(bytes);
  new DataView(copy.buffer).setUint32(1, version);
  return copy;
};

/** How many of 250 swaps of each kind open: 1 000 in all. */
const opened = (aead: Aead, keys: KeyOf): Readonly<Record<Swap, number>> => {
  const all = sealAll(aead, keys);
  const count = (swap: Swap) => {
    const pairs = partnersOf(all, swap);
    const tried = Array.from({ length: 250 }, (_, n) => pairs[Math.floor((n * pairs.length) / 250)]!);
    const open = ([{ field, version }, { bytes }]: (typeof pairs)[number]) =>
      openText(aead, field, { version, key: keys(field, version), sealed: disguised(bytes, version) });
    return tried.filter((pair) => open(pair) !== undefined).length;
  };
  return { subject: count('subject'), row: count('row'), column: count('column'), version: count('version') };
};

describe('1 000 ciphertexts put in another’s place', () => {
  const nothing = new Uint8Array();
  const unbound: Aead = {
    seal: (input) => aes256Gcm.seal({ ...input, context: nothing }),
    open: (input) => aes256Gcm.open({ ...input, context: nothing }),
  };
  const oneKey: KeyOf = () => digest('one key for all');

  it('open nowhere', () => {
    expect(opened(aes256Gcm, keyOf)).toEqual({ subject: 0, row: 0, column: 0, version: 0 });
  });

  it('open in other rows and columns when the context is left out (negative control)', () => {
    expect(opened(unbound, keyOf)).toEqual({ subject: 0, row: 250, column: 250, version: 0 });
  });

  it('open for other subjects when all have one key (negative control)', () => {
    expect(opened(aes256Gcm, oneKey)).toEqual({ subject: 250, row: 0, column: 0, version: 0 });
  });

  it('open everywhere when both are left out (negative control)', () => {
    expect(opened(unbound, oneKey)).toEqual({ subject: 250, row: 250, column: 250, version: 250 });
  });
});
