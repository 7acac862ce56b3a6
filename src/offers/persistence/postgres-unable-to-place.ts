import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  UnableToPlaceRecords,
  type NewUnableToPlace,
  type RecordCode,
} from '../application/unable-to-place.port.js';
import type { UnableToPlace } from '../domain/unable-to-place.js';

const RECORD = `SELECT national.record_unable($1, $2, $3, $4, $5, $6) AS code`;
const OF_REQUEST = `
  SELECT id, request, run, policy AS "policyVersion", admitted, ruled_out AS "ruledOut", ruled_out_alone AS "ruledOutAlone",
         relaxations, next_step AS "nextStep", recorded_by AS "recordedBy", recorded_at AS "recordedAt"
  FROM fristad.unable_to_place WHERE request = $1 ORDER BY recorded_at DESC, id LIMIT 100`;

@Injectable()
export class PostgresUnableToPlaceRecords extends UnableToPlaceRecords {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async add(record: NewUnableToPlace): Promise<'RECORDED' | RecordCode> {
    const { id, request, version, reasons, nextStep, recordedAt } = record;
    const values = [id, request, version, JSON.stringify(reasons), nextStep, recordedAt];
    const row = await this.work.row<{ code: 'RECORDED' | RecordCode }>(RECORD, values);
    return row?.code ?? 'no-such-request';
  }

  override ofRequest(request: string): Promise<readonly UnableToPlace[]> {
    return this.work.rows<UnableToPlace>(OF_REQUEST, [request]);
  }
}
