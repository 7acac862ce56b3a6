import type { Act } from '../domain/acts.js';
import type { AuditEntry, Operation } from '../domain/audit-entry.js';
import type { Digest } from '../domain/words.js';

/** By what entries are looked for; all that is given must hold. `from` is included, `to` is not. */
export type LogCriteria = {
  /** Entries that name the case, concern a thing of it, or list one. */
  readonly case?: string | undefined;
  readonly actor?: string | undefined;
  /** Entries that concern the unit or a stay in it, or list the unit. */
  readonly unit?: string | undefined;
  /** The region whose log it is, or NATIONAL. */
  readonly region?: string | undefined;
  readonly operation?: Operation | undefined;
  readonly act?: Act | undefined;
  /** Entries that ask for that approval, give, refuse or use it, or were done by it. */
  readonly approval?: string | undefined;
  readonly outcome?: 'DONE' | 'REFUSED' | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
};
/** At most so many, after the one with that id. */
export type LogPage = { readonly after?: string | undefined; readonly limit: number };

/** An entry with the digest that was kept beside it. */
export type StoredEntry = AuditEntry & { readonly leafDigest: Digest };

/** That somebody looked at a case or acted on it. What they saw is not told. */
export type Look = {
  readonly id: string;
  readonly at: Date;
  readonly operation: Operation;
  readonly actor: string;
  readonly role: string;
  readonly agency: string | null;
  readonly region: string | null;
  /** Kind of thing of the case. */
  readonly kind: string;
  readonly purpose: string | null;
  readonly outcome: 'DONE' | 'REFUSED';
};

/** The entries as they were written, newest first: for whoever acts, those that they may read, and no others. */
export abstract class AuditLog {
  abstract find(id: string): Promise<StoredEntry | undefined>;
  /** Without the entries that name one of the cases in `except`. */
  abstract search(
    criteria: LogCriteria,
    page: LogPage,
    except: readonly string[],
  ): Promise<readonly StoredEntry[]>;
  abstract whoLooked(caseRef: string, page: LogPage): Promise<readonly Look[]>;
  /** Which log an entry belongs to, and which case it names: for whoever decides who may read it. */
  abstract whose(id: string): Promise<{ readonly log: string; readonly case: string | null } | undefined>;
}
