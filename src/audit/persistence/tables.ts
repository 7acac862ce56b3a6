import type { AuditEntry } from '../domain/audit-entry.js';
import type { Code, Criterion, Digest, Opaque } from '../domain/words.js';

/** The tables of this room that statements alone read and write: each column, as it is read. */
export type AuditTables = {
  readonly 'audit.entry': {
    readonly id: string;
    readonly log: Opaque;
    readonly at: Date;
    readonly operation: AuditEntry['operation'];
    readonly actor: Opaque;
    readonly actor_role: Code;
    readonly agency: Opaque | null;
    readonly actor_region: Opaque | null;
    readonly system_part: Code;
    readonly system_version: Opaque;
    readonly object_kind: Code;
    readonly object_id: Opaque | null;
    readonly case_commitment: Digest | null;
    readonly owner_region: Opaque | null;
    readonly purpose: Code | null;
    readonly case_ref: Opaque | null;
    readonly legal_ground: Code | null;
    readonly recipient: Opaque | null;
    readonly outcome: AuditEntry['outcome'];
    readonly why: Code | null;
    readonly request_id: string;
    readonly decision_digest: Digest | null;
    readonly hits: number | null;
    readonly returned: readonly Opaque[] | null;
    readonly leaf_digest: Digest;
    readonly criteria: readonly Criterion[] | null;
    readonly act: AuditEntry['act'];
    readonly approval: string | null;
    readonly particulars: readonly Criterion[] | null;
  };
};
