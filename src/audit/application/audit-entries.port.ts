import type { AuditEntry } from '../domain/audit-entry.js';
import type { Digest } from '../domain/words.js';

/** An entry with the digest by which the log vouches for it. */
export type SealedEntry = { readonly entry: AuditEntry; readonly leaf: Digest };

/** The entries of every log. They only ever grow. */
export abstract class AuditEntries {
  /** Writes in the transaction of the act that runs, if one does. */
  abstract add(entries: readonly SealedEntry[]): Promise<void>;
}
