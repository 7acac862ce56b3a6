import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import { CaseMeasures } from '../application/case-measures.port.js';
import type { CaseMeasure } from '../domain/case-measure.js';

const COLUMNS = `
  id, version, kind, agency, status, first_day::text AS "from", last_day::text AS "to", written_by AS "by", written_at AS "at"`;
const OF_CASE = `
  SELECT m.* FROM (
    SELECT DISTINCT ON (id) ${COLUMNS} FROM fristad.case_measure WHERE case_ref = $1 ORDER BY id, version DESC) AS m
  ORDER BY m."from", m.id`;
const FIND = `
  SELECT ${COLUMNS} FROM fristad.case_measure WHERE case_ref = $1 AND id = $2 ORDER BY version DESC LIMIT 1`;
const ADD = `
  WITH written AS (
    INSERT INTO fristad.case_measure
      (id, version, case_ref, owner_region, kind, agency, status, first_day, last_day, written_by, written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING version)
  SELECT version FROM written`;

@Injectable()
export class PostgresCaseMeasures extends CaseMeasures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override of(caseRef: string): Promise<readonly CaseMeasure[]> {
    return this.work.rows<CaseMeasure>(OF_CASE, [caseRef]);
  }

  override async find(caseRef: string, id: string): Promise<CaseMeasure | undefined> {
    return await this.work.row<CaseMeasure>(FIND, [caseRef, id]);
  }

  override async add(caseRef: string, measure: CaseMeasure): Promise<boolean> {
    const { id, version, kind, agency, status, from, to, by, at } = measure;
    const { region } = this.acting.current;
    const values = [id, version, caseRef, region, kind, agency, status, from, to, by, at];
    return (await this.work.rows(ADD, values)).length > 0;
  }
}
