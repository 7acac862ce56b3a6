import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  GroundReports,
  type OpenedReport,
  type ReportChange,
  type ReportCode,
  type ReportPage,
} from '../application/ground-reports.port.js';
import type { GroundReport } from '../domain/ground-report.js';

const REPORTS = `
  SELECT id, locality, remark, reported_on::text AS "reportedOn", status, version, reason, decided_by AS "decidedBy",
         decided_at AS "decidedAt", territory, territory_version AS "territoryVersion"
  FROM fristad.ground_report`;
const FIND = `${REPORTS} WHERE id = $1`;
const PAGE = `
  ${REPORTS} WHERE ($1::text IS NULL OR region = $1) AND ($2::text IS NULL OR id::text COLLATE "C" > $2)
  ORDER BY id LIMIT $3`;
const OPEN = `SELECT national.open_report($1, $2, $3) AS code`;
const CHANGE = `SELECT national.decide_report($1, $2, $3, $4, $5, $6, $7) AS code`;

@Injectable()
export class PostgresGroundReports extends GroundReports {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override page({ after, limit }: ReportPage, region: string | null): Promise<readonly GroundReport[]> {
    return this.work.rows<GroundReport>(PAGE, [region, after ?? null, limit]);
  }

  override async find(report: string): Promise<GroundReport | undefined> {
    return await this.work.row<GroundReport>(FIND, [report]);
  }

  override async open({ id, locality, remark }: OpenedReport) {
    const row = await this.work.row<{ code: 'OPENED' | 'unknown-locality' }>(OPEN, [id, locality, remark]);
    return row?.code ?? 'unknown-locality';
  }

  override async change({ report, version, becomes, reason, drawn, at }: ReportChange) {
    const values = [report, version, becomes, reason, at, drawn?.territory, drawn?.version];
    const row = await this.work.row<{ code: 'CHANGED' | ReportCode }>(CHANGE, values);
    return row?.code ?? 'no-such-report';
  }
}
