import type { AuditEntry } from '../domain/audit-entry.js';
import type { Digest } from '../domain/words.js';

/** The entries of every log. They only ever grow. */
export abstract class AuditEntries {
  /** Writes in the transaction of the act that runs, if one does. */
  abstract add(entry: AuditEntry, leaf: Digest): Promise<void>;
}
