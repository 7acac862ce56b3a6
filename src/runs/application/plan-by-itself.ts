import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Acting, Recurring, UnitOfWork } from '#platform';
import { FreezeProblem, ProblemDesk } from '#problem';
import { isDue, type WantedPlan } from '../domain/wanted-plan.js';
import { runId } from '../domain/solver-run.js';
import { CancelRun } from './cancel-run.js';
import { NATIONAL_RUN } from './national-run.js';
import { QueueRun } from './queue-run.js';
import { stackOf } from './stack-of.js';
import { WantedPlans } from './wanted-plans.port.js';

export type PlanningSettings = {
  /** Longest time that a plan is solved for, milliseconds: an answer in time is worth more than a proof. */
  readonly timeLimitMs: number;
};
type Begun = { readonly run: string };
type NotBegun = { readonly code: 'nothing-to-plan' | 'taken-by-another' };

const LOOK_EVERY_MS = 1000;

/** Starts plans of the whole country that nobody asks for: when something changed, and once a night. */
@Injectable()
export class PlanByItself {
  private readonly log = new Logger(PlanByItself.name);
  private readonly looking = new Recurring(LOOK_EVERY_MS, (cause) => {
    this.log.error(`The planning goes on after: ${stackOf(cause)}`);
  });

  constructor(
    private readonly wanted: WantedPlans,
    private readonly freeze: FreezeProblem,
    private readonly desk: ProblemDesk,
    private readonly queueRun: QueueRun,
    private readonly cancelRun: CancelRun,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {}

  /** Looks every second, never twice at a time. */
  start(settings: PlanningSettings): void {
    this.looking.start(() => this.look(settings));
  }

  stop(): Promise<void> {
    return this.looking.stop();
  }

  /** Begins a plan where one is due. What changes while the problem is being frozen waits for the next one. */
  look(settings: PlanningSettings): Promise<void> {
    return this.acting.run(NATIONAL_RUN, async () => {
      await this.wanted.wantNightly();
      const wanted = await this.wanted.find();
      if (wanted === undefined || !isDue(wanted)) return;
      const begun = await this.begin(wanted, settings);
      if (begun.ok && wanted.underWay !== null) await this.cancelRun.run(runId(wanted.underWay));
    });
  }

  private async begin(
    { ids, causes }: WantedPlan,
    { timeLimitMs }: PlanningSettings,
  ): Promise<Result<Begun, NotBegun>> {
    const frozen = await this.freeze.run({});
    if (!frozen.ok) return refusal({ code: 'nothing-to-plan' });
    const problem = await this.desk.freeze(frozen.value);
    const id = runId(randomUUID());
    return this.work.run(async () => {
      if (!(await this.wanted.take(ids))) return refusal({ code: 'taken-by-another' });
      await this.queueRun.run({ ...problem, id, engine: 'highs', seed: 0, timeLimitMs, gap: 0, causes });
      return ok({ run: id });
    });
  }
}
