import { Injectable } from '@nestjs/common';
import { SILENT_SECONDS, UnitOfWork } from '#platform';
import { WantedPlans, type Planning } from '../application/wanted-plans.port.js';
import type { WantedPlan } from '../domain/wanted-plan.js';
import * as sql from './wanted-plans.query.js';

type WantedRow = Omit<WantedPlan, 'ids'> & { readonly ids: readonly string[] | null };
type PlanningRow = {
  readonly is_wanted: boolean;
  readonly run: string | null;
  readonly run_status: string;
  readonly run_requested_at: Date;
  readonly planned_at: Date | null;
  readonly plan_status: 'OPTIMAL' | 'FEASIBLE' | 'NO_PLAN';
  readonly runs_are_solved: boolean;
};

const toPlanning = (row: PlanningRow): Planning => ({
  isWanted: row.is_wanted,
  run:
    row.run === null
      ? null
      : { id: row.run, status: row.run_status, requestedAt: row.run_requested_at.toISOString() },
  latestPlan:
    row.planned_at === null
      ? null
      : {
          finishedAt: row.planned_at.toISOString(),
          status: row.plan_status === 'NO_PLAN' ? 'NO_PLACE_FOUND' : row.plan_status,
        },
  runsAreSolved: row.runs_are_solved,
});

@Injectable()
export class PostgresWantedPlans extends WantedPlans {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(): Promise<WantedPlan | undefined> {
    const row = await this.work.row<WantedRow>(sql.WANTED);
    return row?.ids ? { ...row, ids: row.ids } : undefined;
  }

  override async take(ids: readonly string[]): Promise<boolean> {
    return (await this.work.changed(sql.TAKE, [ids])).length === ids.length;
  }

  override async wantNightly(now?: Date): Promise<void> {
    await this.work.rows(sql.WANT_NIGHTLY, [now ?? null]);
  }

  override async planning(): Promise<Planning> {
    const row = await this.work.row<PlanningRow>(sql.PLANNING, [SILENT_SECONDS]);
    if (row === undefined) throw new Error('The planning answers one row.');
    return toPlanning(row);
  }
}
