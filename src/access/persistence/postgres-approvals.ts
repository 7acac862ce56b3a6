import { Injectable } from '@nestjs/common';
import { municipalityCode, providerId, regionCode } from '#kernel';
import { UnitOfWork } from '#platform';
import {
  Approvals,
  type ApprovalUse,
  type StoredRecord,
  type Second,
  type ApprovalsPage,
} from '../application/approvals.port.js';
import type { ApprovalRecord } from '../application/approval-record.js';
import type { ActorId } from '../domain/actor.js';
import type {
  Approval,
  ApprovalId,
  ApprovalRefused,
  FrozenSubject,
  OpenOnes,
  Waiting,
} from '../domain/approval.js';
import type { AccessTables } from './tables.js';

type Table = AccessTables['access.approval'];
type ApprovalRow = Omit<Table, 'approved_at' | 'refused_at'> & { readonly subject: FrozenSubject | null };
type SummaryRow = Omit<ApprovalRow, 'command' | 'subject'>;
/** Without the command, which may be long. */
const LISTED = `id, rule, object, digest, owner, provider, municipality, case_ref, asked_by, asked_at`;
const COLUMNS = `id, rule, object, command, digest, owner, provider, municipality, case_ref, asked_by, asked_at`;
const ADD = `
  INSERT INTO access.approval (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const ANSWERED = `approved_by, used_at, refused_by, refused_for`;
const FIND = `
  SELECT ${COLUMNS}, ${ANSWERED},
    (SELECT json_build_object('document', r.subject, 'salt', r.salt, 'digest', r.subject_digest)
     FROM access.approval_record r WHERE r.approval = a.id AND r.subject IS NOT NULL) AS subject
  FROM access.approval a WHERE id = $1`;
/**
 * Whom it waits for is asked before the limit counts: the list of one region must not end where another's begins. Of a case
 * that somebody is kept from, nothing waits for them.
 */
const WAITING = `
  SELECT ${LISTED}, ${ANSWERED} FROM access.approval
  WHERE approved_by IS NULL AND refused_by IS NULL AND asked_by <> $1 AND asked_at > $2 AND EXISTS (
    SELECT FROM jsonb_to_recordset($3::jsonb)
      AS seat(rules text[], everywhere boolean, region text, provider text, municipality text)
    WHERE rule = ANY (seat.rules)
      AND (seat.everywhere OR owner IN ('NATIONAL', seat.region) OR approval.provider = seat.provider
           OR approval.municipality = seat.municipality))
  AND NOT EXISTS (
    SELECT FROM access.case_listing l
    WHERE l.case_ref = approval.case_ref AND l.actor = $1 AND l.ended_at IS NULL AND l.verdict = 'MAY_NOT')
  AND ($4::uuid IS NULL OR (asked_at, id) > (SELECT b.asked_at, b.id FROM access.approval b WHERE b.id = $4))
  ORDER BY asked_at, id LIMIT $5`;
const ASKED_BY = `
  SELECT ${LISTED}, ${ANSWERED} FROM access.approval
  WHERE asked_by = $1 AND asked_at > $2
    AND ($3::uuid IS NULL OR (asked_at, id) > (SELECT b.asked_at, b.id FROM access.approval b WHERE b.id = $3))
  ORDER BY asked_at, id LIMIT $4`;
const OPEN = `
  SELECT count(*)::integer AS count, min(asked_at) AS oldest FROM access.approval
  WHERE asked_by = $1 AND approved_by IS NULL AND refused_by IS NULL AND asked_at > $2`;
const OPEN_TO = `
  approved_by IS NULL AND refused_by IS NULL AND asked_by <> $2
  AND $3::timestamptz < asked_at + interval '24 hours' RETURNING id`;
const APPROVE = `
  UPDATE access.approval SET approved_by = $2, approved_at = $3
  WHERE id = $1 AND ${OPEN_TO}`;
const REFUSE = `
  UPDATE access.approval SET refused_by = $2, refused_at = $3, refused_for = $4
  WHERE id = $1 AND ${OPEN_TO}`;
const ADD_RECORD = `
  INSERT INTO access.approval_record (approval, digest, document, salt, subject, subject_digest)
  VALUES ($1, $2, $3, $4, $5, $6)`;
const RECORD_OF = `SELECT access.record_of_approval($1) AS digest`;
/** Of what was asked twice, word for word, the last time. */
const FIND_RECORD = `
  SELECT r.document, a.owner, a.provider, a.municipality, a.case_ref
  FROM access.approval_record r JOIN access.approval a ON a.id = r.approval
  WHERE r.digest = $1 ORDER BY a.asked_at DESC, a.id LIMIT 1`;
/** A case to be merged is the other that its command names. */
const LOCK = `SELECT national.lock_to_use($1, $2, $3, $4)`;
const USE = `SELECT access.use_approval($1, $2, $3, $4) AS used`;

const toApproval = (row: ApprovalRow): Approval => ({
  ...toWaiting(row),
  content: { rule: row.rule, object: row.object, command: row.command },
  subject: row.subject,
});

const toWaiting = (row: SummaryRow): Waiting => ({
  id: row.id,
  content: { rule: row.rule, object: row.object },
  digest: row.digest,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  approvedBy: row.approved_by,
  usedAt: row.used_at,
  refused: row.refused_by && row.refused_for && { by: row.refused_by, because: row.refused_for },
  facts: toFacts(row),
});

type FactsRow = Pick<Table, 'owner' | 'provider' | 'municipality' | 'case_ref'>;
const toFacts = (row: FactsRow): Approval['facts'] => ({
  owner: regionCode(row.owner),
  provider: row.provider === null ? null : providerId(row.provider),
  municipality: row.municipality === null ? null : municipalityCode(row.municipality),
  case: row.case_ref,
});

@Injectable()
export class PostgresApprovals extends Approvals {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async add(
    { id, content, subject, digest, facts, askedBy, askedAt }: Approval,
    record: ApprovalRecord,
  ): Promise<void> {
    const what = [id, content.rule, content.object, JSON.stringify(content.command), digest];
    const where = [facts.owner, facts.provider, facts.municipality, facts.case];
    await this.work.rows(ADD, [...what, ...where, askedBy, askedAt]);
    await this.work.rows(ADD_RECORD, [
      ...[id, record.digest, record.document, record.salt],
      ...[subject?.document ?? null, subject?.digest ?? null],
    ]);
  }

  override async recordOf(id: ApprovalId): Promise<string | null> {
    const row = await this.work.row<{ digest: string | null }>(RECORD_OF, [id]);
    return row?.digest ?? null;
  }

  override async findRecord(digest: string): Promise<StoredRecord | undefined> {
    type Found = FactsRow & Pick<AccessTables['access.approval_record'], 'document'>;
    const row = await this.work.row<Found>(FIND_RECORD, [digest]);
    return row && { document: row.document, facts: toFacts(row) };
  }

  override async find(id: ApprovalId): Promise<Approval | undefined> {
    const row = await this.work.row<ApprovalRow>(FIND, [id]);
    return row && toApproval(row);
  }

  override async waiting(
    { id, seats }: Second,
    { since, after, limit }: ApprovalsPage,
  ): Promise<readonly Waiting[]> {
    const values = [id, since, JSON.stringify(seats), after, limit];
    return (await this.work.rows<SummaryRow>(WAITING, values)).map(toWaiting);
  }

  override async askedBy(
    asker: ActorId,
    { since, after, limit }: ApprovalsPage,
  ): Promise<readonly Waiting[]> {
    return (await this.work.rows<SummaryRow>(ASKED_BY, [asker, since, after, limit])).map(toWaiting);
  }

  override async openOf(asker: ActorId, since: Date): Promise<OpenOnes> {
    const row = await this.work.row<OpenOnes>(OPEN, [asker, since]);
    return row ?? { count: 0, oldest: null };
  }

  override async approve(id: ApprovalId, by: ActorId, at: Date): Promise<boolean> {
    return (await this.work.changed(APPROVE, [id, by, at])).length > 0;
  }

  override async refuse(id: ApprovalId, { by, because }: ApprovalRefused, at: Date): Promise<boolean> {
    return (await this.work.changed(REFUSE, [id, by, at, because])).length > 0;
  }

  override async lockToUse({ id, content }: Pick<Approval, 'id' | 'content'>): Promise<void> {
    const { other = null } = (content.command ?? {}) as { readonly other?: string };
    await this.work.rows(LOCK, [id, content.rule, content.object, other]);
  }

  override async use({ id, askedBy, digest, at }: ApprovalUse): Promise<boolean> {
    const row = await this.work.row<{ used: boolean }>(USE, [id, askedBy, digest, at]);
    return row?.used ?? false;
  }
}
