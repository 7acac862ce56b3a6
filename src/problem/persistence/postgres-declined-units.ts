import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { DeclinedUnits } from '../application/declined-units.port.js';

const ALL = `
  SELECT coalesce(json_agg(DISTINCT jsonb_build_array(unit, request)), '[]')::text AS pairs
  FROM fristad.offer WHERE outcome = 'DECLINED' AND ($1::text IS NULL OR request = $1)`;
const ONE = `SELECT EXISTS (
  SELECT FROM fristad.offer WHERE outcome = 'DECLINED' AND request = $1 AND unit = $2) AS declined`;

@Injectable()
export class PostgresDeclinedUnits extends DeclinedUnits {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(request?: string): Promise<string> {
    return (await this.work.row<{ pairs: string }>(ALL, [request ?? null]))?.pairs ?? '[]';
  }

  override async isDeclined(unit: string, request: string): Promise<boolean> {
    return (await this.work.row<{ declined: boolean }>(ONE, [request, unit]))?.declined ?? false;
  }
}
