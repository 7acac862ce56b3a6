import type { AuditEntry } from '../domain/audit-entry.js';
import type { Digest } from '../domain/words.js';
import type { AuditTables } from './tables.js';

export type AuditRow = AuditTables['audit.entry'];

export const toRow = (entry: AuditEntry, leaf: Digest): AuditRow => ({
  id: entry.id,
  log: entry.log,
  at: entry.at,
  operation: entry.operation,
  act: entry.act,
  actor: entry.actor,
  actor_role: entry.actorRole,
  agency: entry.agency,
  actor_region: entry.actorRegion,
  system_part: entry.systemPart,
  system_version: entry.systemVersion,
  object_kind: entry.objectKind,
  object_id: entry.objectId,
  case_commitment: entry.caseCommitment,
  owner_region: entry.ownerRegion,
  purpose: entry.purpose,
  case_ref: entry.case,
  legal_ground: entry.disclosure?.legalGround ?? null,
  recipient: entry.disclosure?.recipient ?? null,
  outcome: entry.outcome,
  why: entry.why,
  request_id: entry.requestId,
  approval: entry.approval,
  decision_digest: entry.decisionDigest,
  particulars: entry.particulars,
  hits: entry.hits,
  returned: entry.returned,
  criteria: entry.criteria,
  leaf_digest: leaf,
});

/** The entry that a row holds, so that its bytes can be made and checked again. */
export const toEntry = (row: AuditRow): AuditEntry => {
  const { legal_ground: legalGround, recipient } = row;
  const outcome =
    row.why === null
      ? ({ outcome: 'DONE', why: null } as const)
      : ({ outcome: 'REFUSED', why: row.why } as const);
  return {
    ...outcome,
    id: row.id,
    log: row.log,
    at: row.at,
    operation: row.operation,
    act: row.act,
    actor: row.actor,
    actorRole: row.actor_role,
    agency: row.agency,
    actorRegion: row.actor_region,
    systemPart: row.system_part,
    systemVersion: row.system_version,
    objectKind: row.object_kind,
    objectId: row.object_id,
    caseCommitment: row.case_commitment,
    ownerRegion: row.owner_region,
    purpose: row.purpose,
    case: row.case_ref,
    disclosure: legalGround === null || recipient === null ? null : { legalGround, recipient },
    requestId: row.request_id,
    approval: row.approval,
    decisionDigest: row.decision_digest,
    particulars: row.particulars,
    hits: row.hits,
    returned: row.returned,
    criteria: row.criteria,
  };
};
