import { describe, expect, it } from '@jest/globals';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import {
  INFO,
  KEY_INFO,
  OPRF,
  POPRF,
  SEED,
  VOPRF,
  type Mode,
  type Vector,
} from '../testing/rfc-9497-vectors.js';

const { oprf, voprf, poprf } = ristretto255_oprf;
const partly = poprf(Buffer.from(INFO, 'hex'));
const bytes = (hex = '') => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');

/** Chance that comes out as this scalar: the library reduces 48 little-endian bytes modulo the order less one, plus one. */
const chanceOf = (scalar = '') => {
  const value = BigInt(`0x${Buffer.from(scalar, 'hex').reverse().toString('hex')}`) - 1n;
  return (count = 0) =>
    Uint8Array.from(Buffer.from(value.toString(16).padStart(count * 2, '0'), 'hex').reverse());
};

/** The vector's inputs one by one, each with what belongs to it. */
const itemsOf = ({ input, blind, blinded, evaluated }: Vector) =>
  input.map((text, i) => ({
    input: bytes(text),
    blind: bytes(blind[i]),
    blinded: bytes(blinded[i]),
    evaluated: bytes(evaluated[i]),
  }));
const blindedBy = (
  { input, blind }: Vector,
  act: (input: Uint8Array, rng: never) => { blinded: Uint8Array },
) => input.map((text, i) => hex(act(bytes(text), chanceOf(blind[i]) as never).blinded));

const derives = (mode: Mode, derive: typeof oprf.deriveKeyPair) => {
  const pair = derive(bytes(SEED), bytes(KEY_INFO));
  expect(hex(pair.secretKey)).toBe(mode.secretKey);
  if (mode.publicKey !== undefined) expect(hex(pair.publicKey)).toBe(mode.publicKey);
};

describe('ristretto255-SHA512 of RFC 9497, mode OPRF', () => {
  it('derives the key', () => derives(OPRF, oprf.deriveKeyPair));

  it.each(OPRF.vectors)('$name', (vector) => {
    expect(blindedBy(vector, oprf.blind)).toEqual(vector.blinded);
    for (const [i, item] of itemsOf(vector).entries()) {
      expect(hex(oprf.blindEvaluate(bytes(OPRF.secretKey), item.blinded))).toBe(vector.evaluated[i]);
      expect(hex(oprf.finalize(item.input, item.blind, item.evaluated))).toBe(vector.output[i]);
    }
  });
});

describe('ristretto255-SHA512 of RFC 9497, mode VOPRF', () => {
  it('derives the key pair', () => derives(VOPRF, voprf.deriveKeyPair));

  it.each(VOPRF.vectors)('$name', (vector) => {
    const items = itemsOf(vector);
    const publicKey = bytes(VOPRF.publicKey);
    const secretKey = bytes(VOPRF.secretKey);
    const rng = chanceOf(vector.proofScalar) as never;
    expect(blindedBy(vector, voprf.blind)).toEqual(vector.blinded);
    const answer = voprf.blindEvaluateBatch(
      secretKey,
      publicKey,
      items.map(({ blinded }) => blinded),
      rng,
    );
    expect(answer.evaluated.map(hex)).toEqual(vector.evaluated);
    expect(hex(answer.proof)).toBe(vector.proof);
    expect(voprf.finalizeBatch(items, publicKey, bytes(vector.proof)).map(hex)).toEqual(vector.output);
  });
});

describe('ristretto255-SHA512 of RFC 9497, mode POPRF', () => {
  const publicKey = bytes(POPRF.publicKey);

  it('derives the key pair', () => derives(POPRF, partly.deriveKeyPair));

  it.each(POPRF.vectors)('$name', (vector) => {
    const items = itemsOf(vector);
    const rng = chanceOf(vector.proofScalar) as never;
    expect(blindedBy(vector, (input, chance) => partly.blind(input, publicKey, chance))).toEqual(
      vector.blinded,
    );
    const answer = partly.blindEvaluateBatch(
      bytes(POPRF.secretKey),
      items.map(({ blinded }) => blinded),
      rng,
    );
    expect(answer.evaluated.map(hex)).toEqual(vector.evaluated);
    expect(hex(answer.proof)).toBe(vector.proof);
    const { tweakedKey } = partly.blind(bytes('00'), publicKey);
    expect(partly.finalizeBatch(items, bytes(vector.proof), tweakedKey).map(hex)).toEqual(vector.output);
  });
});
