import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import type { CaseFlag } from '#requests';
import {
  CaseFiles,
  type NewCaseFile,
  type StoredCaseFile,
  type TermsAndAsked,
} from '../application/case-files.port.js';
import { toRow, toStored, wordOf, type CaseFileRow } from './case-file.mapper.js';

const FIND = `
  SELECT f.version, f.programme, f.identity_protection, f.threat_ground, f.defected_on::text, f.valid_until::text,
         f.reassess_by::text, f.funding_kind, f.funding_agency, f.funding_decided_on::text, f.funded_from::text,
         f.funded_until::text, f.resident, f.local_ties, f.motivated, last.entered
  FROM fristad.case_file f,
  LATERAL (
    SELECT json_agg(json_build_object('part', e.part, 'by', e.written_by, 'at', e.written_at)) AS entered
    FROM (SELECT DISTINCT ON (p.part) p.part, v.written_by, v.written_at
          FROM fristad.case_file v, unnest(v.changed) AS p (part)
          WHERE v.case_ref = f.case_ref ORDER BY p.part, v.version DESC) AS e) AS last
  WHERE f.case_ref = $1 ORDER BY f.version DESC LIMIT 1`;
const ADD = `
  WITH written AS (
    INSERT INTO fristad.case_file
    SELECT $1, $2, $3, $4::text[], c.programme, c.identity_protection, c.threat_ground, c.defected_on, c.valid_until, c.reassess_by,
           c.funding_kind, c.funding_agency, c.funding_decided_on, c.funded_from, c.funded_until, c.resident, c.local_ties,
           c.motivated, $5, $6
    FROM jsonb_populate_record(NULL::fristad.case_file, $7) AS c
    ON CONFLICT DO NOTHING RETURNING version)
  SELECT version FROM written`;

const FLAGS = `
  SELECT fristad.flags_of_file(
    (SELECT to_jsonb(f) FROM fristad.case_file f WHERE f.case_ref = $1 ORDER BY f.version DESC LIMIT 1), d.demands ->> 'confirmations',
    CASE WHEN d.demands ->> 'fundingOfNgo' = 'IGNORE' THEN d.demands ->> 'fundingOfOthers' ELSE d.demands ->> 'fundingOfNgo' END)
    || fristad.flags_of_work($1, d.demands) AS flags
  FROM (SELECT national.demands() AS demands) AS d`;

const PROGRAMMES = `
  SELECT json_build_object('id', p.id, 'name', p.name, 'regions', p.catchment_regions, 'municipalities', p.catchment_municipalities,
                           'residenceRule', p.residence_rule, 'conditions', p.conditions, 'canProtect', p.can_protect,
                           'hasEnded', coalesce(p.ended_on <= national.today(), false)) AS terms,
         json_build_object('meets', r.meets, 'region', r.residence_region, 'municipality', r.residence_municipality,
                           'scope', r.threat_scope) AS asked
  FROM fristad.programme p,
       (SELECT * FROM fristad.placement_request r WHERE r.person = $1 ORDER BY r.registered_on DESC, r.id DESC LIMIT 1) AS r
  WHERE p.kind = $2 ORDER BY p.name, p.id`;

@Injectable()
export class PostgresCaseFiles extends CaseFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async find(caseRef: string): Promise<StoredCaseFile | undefined> {
    const row = await this.work.row<CaseFileRow>(FIND, [caseRef]);
    return row && toStored(row);
  }

  override async flags(caseRef: string): Promise<readonly CaseFlag[]> {
    return (await this.work.row<{ readonly flags: readonly CaseFlag[] }>(FLAGS, [caseRef]))?.flags ?? [];
  }

  override programmes(caseRef: string, kind: string): Promise<readonly TermsAndAsked[]> {
    return this.work.rows<TermsAndAsked>(PROGRAMMES, [caseRef, kind]);
  }

  override async add({ case: caseRef, version, content, changed, by, at }: NewCaseFile): Promise<boolean> {
    const { region } = this.acting.current;
    const values = [caseRef, version, region, changed.map(wordOf), by, at, JSON.stringify(toRow(content))];
    return (await this.work.rows(ADD, values)).length > 0;
  }
}
