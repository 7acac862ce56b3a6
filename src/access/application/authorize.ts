import { Injectable } from '@nestjs/common';
import { Recording, WITHHELD } from '#audit';
import { Clock } from '#platform';
import type { Actor } from '../domain/actor.js';
import { decide, type Decision } from '../domain/decide.js';
import type { Facts, ObjectKind } from '../domain/facts.js';
import { findRule, type RuleId } from '../domain/policy-table.js';
import { parseCaseRef, type Purpose } from '../domain/purpose.js';
import { AsGuard } from './as-guard.js';
import { FactsRegister } from './facts-register.js';

export type Wanted = {
  readonly actor: Actor;
  readonly rule: RuleId;
  readonly object: string | null;
  readonly purpose: Purpose | null;
};
export type Answer = {
  readonly decision: Decision;
  readonly facts: Facts | null;
  /** The purpose as the log may have it: without a case that is none, which may be anything that somebody typed. */
  readonly loggedPurpose: Purpose | null;
};

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
    const kind = rule?.on === 'one' && object !== null ? rule.object : undefined;
    const looksUp = kind !== undefined || Boolean(purpose?.case);
    const known = looksUp
      ? await this.guard.run(actor.id, () => this.lookUp(kind, object ?? '', purpose))
      : { facts: null, loggedPurpose: purpose };
    return { decision: decide(rule, { actor, purpose, facts: known.facts, at: this.clock.now() }), ...known };
  }

  private async lookUp(kind: ObjectKind | undefined, object: string, purpose: Purpose | null) {
    const facts = kind === undefined ? null : await this.find(kind, object);
    if (facts) this.recording.found(object, regionOf(facts));
    return { facts, loggedPurpose: await this.loggedPurposeOf(purpose, facts) };
  }

  private async find(kind: ObjectKind, id: string): Promise<Facts | null> {
    // No database takes it in a text, and nothing is called so.
    if (id.includes('\0')) return null;
    return (await this.register.of(kind)?.find(id)) ?? null;
  }

  private async loggedPurposeOf(purpose: Purpose | null, facts: Facts | null): Promise<Purpose | null> {
    if (!purpose?.case || purpose.case === facts?.case?.ref) return purpose;
    const isCase = (await this.find('case', purpose.case)) !== null;
    return isCase ? purpose : { ...purpose, case: parseCaseRef(WITHHELD) ?? null };
  }
}

const regionOf = ({ owner }: Facts): string | null =>
  owner === 'NATIONAL' || owner === 'NOBODY' ? null : owner;
