import type { ActorId } from '../domain/actor.js';
import type { ApprovalId, ApprovalRefused } from '../domain/approval.js';
import type { RuleId } from '../domain/policy-table.js';
import type { CaseRef } from '../domain/purpose.js';
import type { SessionId } from '../domain/session.js';

/** The tables of this room that statements alone read and write: each column, as it is read. */
export type AccessTables = {
  readonly 'access.actor': {
    readonly id: ActorId;
    readonly revoked_at: Date | null;
    readonly tokens_valid_from: Date;
    readonly changed_by: ActorId;
  };
  readonly 'access.approval': {
    readonly id: ApprovalId;
    readonly rule: RuleId;
    readonly object: string | null;
    readonly command: unknown;
    readonly digest: string;
    readonly owner: string;
    readonly provider: string | null;
    readonly municipality: string | null;
    readonly case_ref: CaseRef | null;
    readonly asked_by: ActorId;
    readonly asked_at: Date;
    readonly approved_by: ActorId | null;
    readonly approved_at: Date | null;
    readonly used_at: Date | null;
    readonly refused_by: ActorId | null;
    readonly refused_at: Date | null;
    readonly refused_for: ApprovalRefused['because'] | null;
  };
  readonly 'access.approval_record': {
    readonly approval: string;
    readonly digest: string;
    readonly document: string;
    readonly salt: string;
    readonly subject: string | null;
    readonly subject_digest: string | null;
  };
  readonly 'access.break_glass': {
    readonly id: string;
    readonly case_ref: CaseRef;
    readonly owner_region: string;
    readonly opened_by: ActorId;
    readonly opened_from: string;
    readonly reason: string;
    readonly opened_at: Date;
    readonly until: Date;
    readonly reviewed_by: ActorId | null;
    readonly reviewed_from: string | null;
    readonly reviewed_at: Date | null;
    readonly finding: string | null;
  };
  readonly 'access.case_assignment': {
    readonly id: string;
    readonly case_ref: CaseRef;
    readonly actor: ActorId;
    readonly assigned_by: ActorId;
    readonly assigned_at: Date;
    readonly ended_at: Date | null;
    readonly ended_by: ActorId | null;
  };
  readonly 'access.case_listing': {
    readonly id: string;
    readonly case_ref: CaseRef;
    readonly actor: ActorId;
    readonly verdict: string;
    readonly listed_by: ActorId;
    readonly listed_at: Date;
    readonly ended_at: Date | null;
    readonly ended_by: ActorId | null;
  };
  readonly 'access.known_user': {
    readonly id: ActorId;
    readonly agency: string;
    readonly grants: readonly string[];
    readonly first_seen: Date;
    readonly last_seen: Date;
  };
  readonly 'access.login_attempt': {
    readonly secret: Buffer;
    readonly state: string;
    readonly nonce: string;
    readonly code_verifier: string;
    readonly way_back: string;
    readonly begun_at: Date;
    readonly used_at: Date | null;
  };
  readonly 'access.notice': {
    readonly id: string;
    readonly break_glass: string;
    readonly to_role: string;
    readonly to_region: string;
    readonly written_at: Date;
  };
  readonly 'access.session': {
    readonly id: SessionId;
    readonly secret: Buffer;
    readonly earlier_secret: Buffer | null;
    readonly rotated_at: Date;
    readonly actor: ActorId;
    readonly agency: string;
    readonly grants: readonly string[];
    readonly authenticated_at: Date | null;
    readonly csrf: string;
    readonly began_at: Date;
    readonly seen_at: Date;
    readonly ended_at: Date | null;
  };
};
