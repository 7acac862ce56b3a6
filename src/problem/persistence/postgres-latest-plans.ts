import { Injectable } from '@nestjs/common';
import type { Assignment } from '#scoring';
import { UnitOfWork } from '#platform';
import { LatestPlans, type LatestPlan } from '../application/latest-plan.port.js';

const RUN = `SELECT national.plan_to_offer() AS run`;
const ASSIGNMENTS = `
  SELECT request, unit, arrival::text AS arrival, departure::text AS departure FROM fristad.plan_assignment WHERE run = $1 ORDER BY ordinal`;

@Injectable()
export class PostgresLatestPlans extends LatestPlans {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(): Promise<LatestPlan | undefined> {
    const run = (await this.work.row<{ readonly run: string | null }>(RUN))?.run ?? null;
    if (run === null) return undefined;
    return { run, assignments: await this.work.rows<Assignment>(ASSIGNMENTS, [run]) };
  }
}
