import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import type { Evaluation } from '../application/person-oprf.port.js';
import { isPersonOutput, type PersonOutput } from '../domain/person-check.js';
import type { PersonalNumber } from '../domain/personal-number.js';

const { voprf } = ristretto255_oprf;

/** The asker's half of a check; `blind` and `input` stay where the number was typed. */
export type BlindedPerson = {
  readonly input: Uint8Array;
  readonly blind: Uint8Array;
  readonly blinded: Uint8Array;
};

/** Blinds a number for the server. Runs at the asker's: the service never sees a number. */
export function blindPerson(number: PersonalNumber): BlindedPerson {
  const input = new TextEncoder().encode(`SE:${number}`);
  return { input, ...voprf.blind(input) };
}

/**
 * Takes the blind off. Undefined when the proof does not show that the server used the key that belongs to
 * `publicKey`, which the asker knows beforehand: another key would answer CLEAR for everybody.
 */
export function finalizePerson(
  { input, blind, blinded }: BlindedPerson,
  { evaluated, proof }: Pick<Evaluation, 'evaluated' | 'proof'>,
  publicKey: Uint8Array,
): PersonOutput | undefined {
  try {
    const output = voprf.finalize(input, blind, evaluated, blinded, publicKey, proof);
    return isPersonOutput(output) ? output : undefined;
  } catch {
    return undefined;
  }
}
