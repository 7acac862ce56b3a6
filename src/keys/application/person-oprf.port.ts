/** The server's answer: element, proof and public key, as RFC 9497 writes them. */
export type Evaluation = {
  readonly evaluated: Uint8Array;
  readonly proof: Uint8Array;
  readonly publicKey: Uint8Array;
};

/** The server's half of the oblivious function. Its key pair is derived from a seed of 32 bytes. */
export abstract class PersonOprf {
  abstract publicKey(seed: Uint8Array): Uint8Array;
  /** Undefined when `blinded` is no element of the group, or its identity. */
  abstract evaluate(seed: Uint8Array, blinded: Uint8Array): Evaluation | undefined;
}
