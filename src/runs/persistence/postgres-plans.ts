import { Injectable } from '@nestjs/common';
import type { CaseRows } from '#access';
import { UnitOfWork } from '#platform';
import type { Plan } from '#scoring';
import { Plans } from '../application/plans.port.js';
import type { RunId } from '../domain/solver-run.js';
import { toPlan, type PlanRow } from './plan.mapper.js';
import * as sql from './plan.query.js';

const numbered = (list: readonly object[]): string =>
  JSON.stringify(list.map((entry, ordinal) => ({ ...entry, ordinal })));

@Injectable()
export class PostgresPlans extends Plans {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override add(run: RunId, plan: Plan): Promise<void> {
    const { engine, timing } = plan;
    const head = [
      plan.scenarioDigest,
      plan.policyVersion,
      engine.name,
      engine.version,
      engine.seed,
      plan.status,
    ];
    return this.work.run(async () => {
      await this.work.rows(sql.ADD_PLAN, [run, ...head, timing.totalMs, JSON.stringify(timing.stages)]);
      await this.work.rows(sql.ADD_LEVELS, [run, numbered(plan.levels)]);
      await this.work.rows(sql.ADD_ASSIGNMENTS, [run, numbered(plan.assignments)]);
      await this.work.rows(sql.ADD_UNPLACED, [run, numbered(plan.unplaced)]);
      await this.work.rows(sql.ADD_FINDINGS, [run, numbered(plan.findings)]);
    });
  }

  override find(run: RunId): Promise<Plan | undefined> {
    return this.read(sql.FIND_PLAN, [run]);
  }

  override findIn(run: RunId, { region, only, excluded }: CaseRows): Promise<Plan | undefined> {
    return this.read(sql.FIND_PLAN_IN, [run, region, only, excluded]);
  }

  private async read(statement: string, values: unknown[]): Promise<Plan | undefined> {
    const row = await this.work.row<PlanRow>(statement, values);
    return row === undefined ? undefined : toPlan(row);
  }
}
