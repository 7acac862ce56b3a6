import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { FeatureCodes, type Saying } from '../application/feature-codes.port.js';
import type { FeatureCode } from '../domain/feature-code.js';
import type { CodesTables } from './tables.js';

const ALL = `
  SELECT DISTINCT ON (code) code, label_sv, label_en
  FROM fristad.feature_code ORDER BY code, ordinal DESC`;
const SAY = `
  INSERT INTO fristad.feature_code (code, label_sv, label_en, added_by, added_at)
  SELECT code, "labelSv", "labelEn", $2, $3
  FROM json_to_recordset($1) AS c (code text, "labelSv" text, "labelEn" text)`;

type FeatureCodeRow = Pick<CodesTables['fristad.feature_code'], 'code' | 'label_sv' | 'label_en'>;
const toFeatureCode = (row: FeatureCodeRow): FeatureCode => ({
  code: row.code,
  labelSv: row.label_sv,
  labelEn: row.label_en,
});

@Injectable()
export class PostgresFeatureCodes extends FeatureCodes {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(): Promise<readonly FeatureCode[]> {
    return (await this.work.rows<FeatureCodeRow>(ALL)).map(toFeatureCode);
  }

  override async say({ codes, by, at }: Saying): Promise<void> {
    await this.work.rows(SAY, [JSON.stringify(codes), by, at]);
  }
}
