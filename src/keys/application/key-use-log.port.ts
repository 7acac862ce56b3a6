import type { KekId } from '../domain/key-encryption-key.js';

/** What whoever operates the service does with a key-encryption key, and how many data keys it concerns. */
export type KeyUse = {
  readonly act: 'READ' | 'RENEW' | 'REWRAP' | 'RETIRE';
  readonly kek?: KekId;
  readonly dataKeys?: number;
  /** Code of the reason why it came to nothing after all. */
  readonly failed?: string;
};

/** Puts every use of key-encryption keys on record. */
export abstract class KeyUseLog {
  /** Writes in the transaction of the act. What it throws stops the act. */
  abstract write(use: KeyUse): Promise<void>;
}
