import { Injectable } from '@nestjs/common';
import { Recording } from '#audit';
import { Clock } from '#platform';
import type { Actor } from '../domain/actor.js';
import { decide, type Decision } from '../domain/decide.js';
import type { Facts, ObjectKind } from '../domain/facts.js';
import { findRule, type RuleId } from '../domain/policy-table.js';
import type { Purpose } from '../domain/purpose.js';
import { AsGuard } from './as-guard.js';
import { FactsRegister } from './facts-register.js';

export type Wanted = {
  readonly actor: Actor;
  readonly rule: RuleId;
  readonly object: string | null;
  readonly purpose: Purpose | null;
};
export type Answer = { readonly decision: Decision; readonly facts: Facts | null };

/** Decides whether an actor may, looking up what the decision needs. The owner's log takes the entry of the request. */
@Injectable()
export class Authorize {
  constructor(
    private readonly register: FactsRegister,
    private readonly guard: AsGuard,
    private readonly recording: Recording,
    private readonly clock: Clock,
  ) {}

  async run({ actor, rule: id, object, purpose }: Wanted): Promise<Answer> {
    const rule = findRule(id);
    const looksUp = rule?.on === 'one' && object !== null;
    const facts = looksUp ? await this.guard.run(actor.id, () => this.find(rule.object, object)) : null;
    if (facts && !['NATIONAL', 'NOBODY'].includes(facts.owner)) this.recording.belongsTo(facts.owner);
    return { decision: decide(rule, { actor, purpose, facts, at: this.clock.now() }), facts };
  }

  private async find(kind: ObjectKind, id: string): Promise<Facts | null> {
    // No database takes it in a text, and nothing is called so.
    if (id.includes('\0')) return null;
    return (await this.register.of(kind)?.find(id)) ?? null;
  }
}
