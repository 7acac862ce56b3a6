import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { DeclinedUnits } from '../application/declined-units.port.js';

/** The unit that a household must leave in an emergency is offered to it no more than one that was declined. */
const ALL = `
  SELECT coalesce(json_agg(DISTINCT jsonb_build_array(unit, request)), '[]')::text AS pairs
  FROM (SELECT unit, request FROM fristad.offer WHERE outcome = 'DECLINED'
        UNION ALL
        SELECT p.unit, e.request FROM fristad.emergency_transfer e JOIN fristad.placement p ON p.id = e.leaves) AS d
  WHERE $1::text IS NULL OR request = $1`;
const LEFT = `
  SELECT coalesce(json_agg(jsonb_build_array(l.placement, l.next)), '[]')::text AS pairs
  FROM (SELECT e.leaves AS placement, e.request AS next FROM fristad.emergency_transfer e
        UNION ALL
        SELECT p.transfers, p.id FROM fristad.placement p WHERE p.status = 'PROVISIONAL' AND p.transfers IS NOT NULL) AS l`;
const OF_SOME = `
  SELECT unit, request FROM fristad.offer WHERE outcome = 'DECLINED' AND request = ANY ($1)
  UNION
  SELECT p.unit, e.request FROM fristad.emergency_transfer e JOIN fristad.placement p ON p.id = e.leaves
  WHERE e.request = ANY ($1)`;
const ONE = `SELECT EXISTS (
  SELECT FROM fristad.offer WHERE outcome = 'DECLINED' AND request = $1 AND unit = $2
  UNION ALL
  SELECT FROM fristad.emergency_transfer e JOIN fristad.placement p ON p.id = e.leaves
  WHERE e.request = $1 AND p.unit = $2) AS declined`;

@Injectable()
export class PostgresDeclinedUnits extends DeclinedUnits {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async all(request?: string): Promise<string> {
    return (await this.work.row<{ pairs: string }>(ALL, [request ?? null]))?.pairs ?? '[]';
  }

  override async left(): Promise<string> {
    return (await this.work.row<{ pairs: string }>(LEFT))?.pairs ?? '[]';
  }

  override async isDeclined(unit: string, request: string): Promise<boolean> {
    return (await this.work.row<{ declined: boolean }>(ONE, [request, unit]))?.declined ?? false;
  }

  override async of(
    requests: readonly string[],
  ): Promise<readonly (readonly [unit: string, request: string])[]> {
    const rows = await this.work.rows<{ unit: string; request: string }>(OF_SOME, [requests]);
    return rows.map(({ unit, request }) => [unit, request] as const);
  }
}
