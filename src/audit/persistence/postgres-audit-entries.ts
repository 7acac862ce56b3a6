import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { AuditEntries, type SealedEntry } from '../application/audit-entries.port.js';
import { toRow } from './audit-entry.mapper.js';

const ADD = `
  INSERT INTO audit.entry (
    id, log, at, operation, act, actor, actor_role, agency, actor_region, system_part, system_version, object_kind, object_id,
    case_commitment, owner_region, purpose, case_ref, legal_ground, recipient, outcome, why, request_id,
    approval, decision_digest, particulars, hits, returned, criteria, leaf_digest)
  SELECT id, log, at, operation, act, actor, actor_role, agency, actor_region, system_part, system_version, object_kind, object_id,
    case_commitment, owner_region, purpose, case_ref, legal_ground, recipient, outcome, why, request_id,
    approval, decision_digest, particulars, hits, returned, criteria, leaf_digest
  FROM json_populate_recordset(NULL::audit.entry, $1)`;

@Injectable()
export class PostgresAuditEntries extends AuditEntries {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async add(entries: readonly SealedEntry[]): Promise<void> {
    await this.work.rows(ADD, [JSON.stringify(entries.map(({ entry, leaf }) => toRow(entry, leaf)))]);
  }
}
