import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import type { OPRFKeys } from '@noble/curves/abstract/oprf.js';
import { PersonOprf, type Evaluation } from '../application/person-oprf.port.js';

const { voprf } = ristretto255_oprf;
const KEY_INFO = new TextEncoder().encode('fristad-person-check/1');

/** The verifiable mode of RFC 9497 on ristretto255 with SHA-512. */
export class RistrettoPersonOprf extends PersonOprf {
  override publicKey(seed: Uint8Array): Uint8Array {
    return this.keys(seed).publicKey;
  }

  override evaluate(seed: Uint8Array, blinded: Uint8Array): Evaluation | undefined {
    const { secretKey, publicKey } = this.keys(seed);
    try {
      return { ...voprf.blindEvaluate(secretKey, publicKey, blinded), publicKey };
    } catch {
      return undefined;
    } finally {
      secretKey.fill(0);
    }
  }

  private keys(seed: Uint8Array): OPRFKeys {
    return voprf.deriveKeyPair(seed, KEY_INFO);
  }
}
