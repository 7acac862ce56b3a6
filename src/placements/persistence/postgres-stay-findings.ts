import { Injectable } from '@nestjs/common';
import type { CaseRows } from '#access';
import { UnitOfWork } from '#platform';
import { StayFindings, type FindingPage, type StayFinding } from '../application/stay-findings.port.js';

const MIDNIGHT = (day: string) => `${day}::timestamp AT TIME ZONE 'Europe/Stockholm'`;
/** What is late is seen by the day alone, and needs nobody to judge it. */
const PAGE = `
  WITH found AS (
    SELECT f.placement, f."constraint", f.since FROM fristad.stay_finding f WHERE f.ended_at IS NULL
    UNION ALL
    SELECT p.id, 'overstay', ${MIDNIGHT('p.departure')} FROM fristad.placement p
    WHERE p.status = 'ARRIVED' AND p.departure <= national.today()
    UNION ALL
    SELECT p.id, 'arrival-overdue', ${MIDNIGHT('p.arrival')} FROM fristad.placement p
    WHERE p.status IN ('PROVISIONAL', 'CONFIRMED') AND p.arrival < national.today())
  SELECT f.placement || ':' || f."constraint" AS id, f.placement, p.request, p.person, f."constraint", f.since
  FROM found f JOIN fristad.placement p ON p.id = f.placement
  WHERE p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND ($1::text IS NULL OR p.owner_region = $1 OR p.owner_region IS NULL)
    AND ($2::text[] IS NULL OR p.person = ANY ($2)) AND p.person <> ALL ($3::text[])
    AND f.placement || ':' || f."constraint" > $4
  ORDER BY id LIMIT $5`;

@Injectable()
export class PostgresStayFindings extends StayFindings {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override page(
    { after, limit }: FindingPage,
    { region, only, excluded }: CaseRows,
  ): Promise<readonly StayFinding[]> {
    return this.work.rows<StayFinding>(PAGE, [region, only, excluded, after ?? '', limit]);
  }
}
