import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import type { CollectRefusal } from './collect-scenario.js';
import { FreezeProblem } from './freeze-problem.js';
import { ProblemDesk } from './problem-desk.port.js';

/** How many findings each constraint has about the standing placements, by the policy in force and by the draft. */
export type Effect = {
  readonly version: string;
  readonly against: string;
  readonly findings: Readonly<Record<string, { readonly now: number; readonly then: number }>>;
};
type Judged = { readonly policy: string; readonly counts: ReadonlyMap<string, number> };

/** Tells how a policy version would judge what stands, as counts alone. Two readings, a moment apart. */
@Injectable()
export class PolicyEffect {
  constructor(
    private readonly freeze: FreezeProblem,
    private readonly desk: ProblemDesk,
  ) {}

  async run(version: string): Promise<Result<Effect, CollectRefusal>> {
    const [now, then] = [await this.judgedBy(undefined), await this.judgedBy(version)];
    if (!now.ok) return now;
    if (!then.ok) return then;
    const ids = [...new Set([...now.value.counts.keys(), ...then.value.counts.keys()])].toSorted();
    const countIn = ({ counts }: Judged, id: string) => counts.get(id) ?? 0;
    const findings = ids.map((id) => [id, { now: countIn(now.value, id), then: countIn(then.value, id) }]);
    return ok({
      version,
      against: now.value.policy,
      findings: Object.fromEntries(findings) as Effect['findings'],
    });
  }

  private async judgedBy(policyVersion: string | undefined): Promise<Result<Judged, CollectRefusal>> {
    const frozen = await this.freeze.run({ policyVersion });
    if (!frozen.ok) return refusal(frozen.refusal);
    const policy = frozen.value.policy.version;
    return ok({ policy, counts: await this.desk.findings(frozen.value) });
  }
}
