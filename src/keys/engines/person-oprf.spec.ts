import { describe, expect, it } from '@jest/globals';
import { personalNumber, type PersonalNumber } from '../domain/personal-number.js';
import { blindPerson, finalizePerson } from './blind-person.js';
import { RistrettoPersonOprf } from './ristretto-person-oprf.js';

const oprf = new RistrettoPersonOprf();
const seed = Buffer.alloc(32, 7);
const otherSeed = Buffer.alloc(32, 8);
const publicKey = oprf.publicKey(seed);

const read = (raw: string): PersonalNumber => {
  const number = personalNumber(raw);
  if (!number.ok) throw new Error(number.refusal.code);
  return number.value;
};
const anna = read('19811218-9876');
const bert = read('19640823-3234');
const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex');

const outputOf = (number: PersonalNumber, server = seed, pinned = publicKey) => {
  const blinded = blindPerson(number);
  return finalizePerson(blinded, oprf.evaluate(server, blinded.blinded)!, pinned);
};

describe('the check for persons', () => {
  it('gives one person one output, and another another', () => {
    expect(outputOf(anna)).toHaveLength(64);
    expect(hex(outputOf(anna))).toBe(hex(outputOf(anna)));
    expect(hex(outputOf(bert))).not.toBe(hex(outputOf(anna)));
  });

  it('shows the server something else every time', () => {
    const blinded = Array.from({ length: 20 }, () => hex(blindPerson(anna).blinded));
    expect(new Set(blinded).size).toBe(20);
  });

  it('gives other outputs under another key', () => {
    expect(hex(outputOf(anna, otherSeed, oprf.publicKey(otherSeed)))).not.toBe(hex(outputOf(anna)));
  });

  it('gives nothing when the server used another key than it said', () => {
    expect(outputOf(anna, otherSeed)).toBeUndefined();
    expect(outputOf(anna, seed, oprf.publicKey(otherSeed))).toBeUndefined();
  });

  it('gives nothing when element or proof were changed on the way', () => {
    const blinded = blindPerson(anna);
    const answer = oprf.evaluate(seed, blinded.blinded)!;
    const elsewhere = oprf.evaluate(seed, blindPerson(bert).blinded)!;
    expect(hex(finalizePerson(blinded, answer, publicKey))).toBe(hex(outputOf(anna)));
    expect(finalizePerson(blinded, { ...answer, evaluated: elsewhere.evaluated }, publicKey)).toBeUndefined();
    expect(finalizePerson(blinded, elsewhere, publicKey)).toBeUndefined();
    const proof = Uint8Array.from(answer.proof);
    proof[40]! ^= 1;
    expect(finalizePerson(blinded, { ...answer, proof }, publicKey)).toBeUndefined();
  });

  it.each([
    ['the identity', new Uint8Array(32)],
    ['no element', new Uint8Array(32).fill(255)],
    ['31 bytes', new Uint8Array(31)],
    ['nothing', new Uint8Array()],
  ])('evaluates no %s', (_, bytes) => expect(oprf.evaluate(seed, bytes)).toBeUndefined());
});
