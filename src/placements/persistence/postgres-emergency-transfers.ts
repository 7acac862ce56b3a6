import { Injectable } from '@nestjs/common';
import type { CaseRows } from '#access';
import { UnitOfWork } from '#platform';
import {
  EmergencyTransfers,
  type AskCode,
  type EmergencyPage,
  type NewEmergency,
  type Review,
  type ReviewCode,
} from '../application/emergency-transfers.port.js';
import type { EmergencyTransfer } from '../domain/emergency-transfer.js';

const ASK = `SELECT national.ask_emergency_transfer($1, $2, $3, $4, $5, $6, $7, $8) AS code`;
const REVIEW = `SELECT national.review_emergency($1, $2, $3, $4) AS code`;
const ALL = `
  SELECT e.request AS id, e.person, e.leaves, e.reason,
         CASE WHEN e.outcome IS NOT NULL THEN e.outcome WHEN e.review_due IS NOT NULL THEN 'TO_REVIEW'
              WHEN e.placement IS NOT NULL THEN 'CONFIRMED' ELSE 'ASKED' END AS status,
         e.asked_by AS "askedBy", e.asked_at AS "askedAt", e.placement, e.approved_by AS "approvedBy",
         e.confirmed_at AS "confirmedAt", e.review_due AS "reviewDue",
         coalesce(e.outcome IS NULL AND e.review_due <= $1, false) AS overdue, e.objection, e.reviewed_by AS "reviewedBy",
         e.reviewed_at AS "reviewedAt"
  FROM fristad.emergency_transfer e`;
const FIND = `${ALL} WHERE e.request = $2`;
const PAGE = `${ALL}
  WHERE ($2::text IS NULL OR e.owner_region = $2) AND ($3::text[] IS NULL OR e.person = ANY ($3))
    AND e.person <> ALL ($4::text[]) AND ($5::text IS NULL OR e.request > $5)
    AND ($6::timestamptz IS NULL OR e.outcome IS NULL AND e.review_due <= $6)
  ORDER BY e.request LIMIT $7`;

@Injectable()
export class PostgresEmergencyTransfers extends EmergencyTransfers {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async ask(emergency: NewEmergency): Promise<'ASKED' | AskCode> {
    const { placement, version, request, reason, kind, nights, earliest, at } = emergency;
    const values = [placement, version, request, reason, kind, nights, earliest, at];
    return (await this.work.row<{ code: 'ASKED' | AskCode }>(ASK, values))?.code ?? 'no-such-placement';
  }

  override async review({ request, outcome, objection, at }: Review): Promise<'REVIEWED' | ReviewCode> {
    const values = [request, outcome, objection, at];
    return (
      (await this.work.row<{ code: 'REVIEWED' | ReviewCode }>(REVIEW, values))?.code ?? 'no-such-request'
    );
  }

  override async find(request: string, at: Date): Promise<EmergencyTransfer | undefined> {
    return await this.work.row<EmergencyTransfer>(FIND, [at, request]);
  }

  override page(
    { after, limit, overdueAt, at }: EmergencyPage,
    { region, only, excluded }: CaseRows,
  ): Promise<readonly EmergencyTransfer[]> {
    const values = [at, region, only, excluded, after ?? null, overdueAt ?? null, limit];
    return this.work.rows<EmergencyTransfer>(PAGE, values);
  }
}
