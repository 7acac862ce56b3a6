import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import type { Assignment } from '#scoring';
import type { CollectRefusal } from './collect-scenario.js';
import { FreezeProblem } from './freeze-problem.js';
import { LatestPlans } from './latest-plan.port.js';
import { ProblemDesk, type JudgedAll } from './problem-desk.port.js';

type Both = { readonly now: number; readonly then: number };
/** By the policy in force, and by the draft. */
type ByName = Readonly<Record<string, Both>>;
/** How many whom the latest plan of the country places would lose that place: in all, by constraint and by region. */
export type EffectOnPlan = {
  readonly run: string;
  readonly judged: number;
  readonly lost: Both;
  readonly byConstraint: ByName;
  readonly byRegion: ByName;
};
/** How many findings each constraint has about the standing placements, and what becomes of the latest plan. */
export type Effect = {
  readonly version: string;
  readonly against: string;
  readonly findings: ByName;
  /** Null where the country has no plan by the policy in force. */
  readonly plan: EffectOnPlan | null;
};
type Judged = JudgedAll & { readonly policy: string };
type Counts = Readonly<Record<string, number>>;

const beside = (now: Counts, then: Counts): ByName =>
  Object.fromEntries(
    [...new Set([...Object.keys(now), ...Object.keys(then)])]
      .toSorted()
      .map((name) => [name, { now: now[name] ?? 0, then: then[name] ?? 0 }]),
  );

/** Tells how a policy version would judge what stands and what is planned, as counts alone. Two readings, a moment apart. */
@Injectable()
export class PolicyEffect {
  constructor(
    private readonly freeze: FreezeProblem,
    private readonly desk: ProblemDesk,
    private readonly plans: LatestPlans,
  ) {}

  async run(version: string): Promise<Result<Effect, CollectRefusal>> {
    const plan = await this.plans.find();
    const planned = plan?.assignments ?? [];
    const [now, then] = [await this.judgedBy(undefined, planned), await this.judgedBy(version, planned)];
    if (!now.ok) return now;
    if (!then.ok) return then;
    const [was, is] = [now.value, then.value];
    return ok({
      version,
      against: was.policy,
      findings: beside(Object.fromEntries(was.findings), Object.fromEntries(is.findings)),
      plan: plan === undefined ? null : onPlan(plan.run, was, is),
    });
  }

  private async judgedBy(
    policyVersion: string | undefined,
    planned: readonly Assignment[],
  ): Promise<Result<Judged, CollectRefusal>> {
    const frozen = await this.freeze.run({ policyVersion });
    if (!frozen.ok) return refusal(frozen.refusal);
    const policy = frozen.value.policy.version;
    return ok({ policy, ...(await this.desk.judge(frozen.value, planned)) });
  }
}

const onPlan = (run: string, { losses: was }: Judged, { losses: is }: Judged): EffectOnPlan => ({
  run,
  judged: is.judged,
  lost: { now: was.lost, then: is.lost },
  byConstraint: beside(was.byConstraint, is.byConstraint),
  byRegion: beside(was.byRegion, is.byRegion),
});
