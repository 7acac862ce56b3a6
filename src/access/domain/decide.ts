import type { Actor } from './actor.js';
import { DENIAL_REASONS, type DenialReason } from './denial.js';
import type { Facts } from './facts.js';
import type { Purpose } from './purpose.js';
import { tiesOf, whoseFor } from './relation.js';
import type { Grant } from './roles.js';
import type { Allowance, Rule, Tie } from './rule.js';

/** What somebody asks: who, for which purpose, about what. `facts` are null for a list and for what is not there. */
export type Question = {
  readonly actor: Actor;
  readonly purpose: Purpose | null;
  readonly facts: Facts | null;
  readonly at: Date;
};
export type Decision =
  | { readonly allowed: true; readonly as: Grant; readonly by: Allowance }
  | { readonly allowed: false; readonly because: DenialReason };

export const FRESH_MS = 5 * 60_000;
/** How far a clock of the issuer may be ahead of ours. */
const SKEW_MS = 30_000;

const no = (because: DenialReason): Decision => ({ allowed: false, because });

/** Whether the rule lets the actor; else the reason, and of several the one that came nearest. */
export const decide = (rule: Rule | undefined, question: Question): Decision => {
  if (rule === undefined) return no('no-such-rule');
  const tries = question.actor.grants.flatMap((grant) =>
    rule.allow.filter(({ role }) => role === grant.role).map((by) => attempt(rule, { grant, by }, question)),
  );
  return tries.find(({ allowed }) => allowed) ?? nearest(tries);
};

function nearest(tries: readonly Decision[]): Decision {
  const reached = tries.map((one) => (one.allowed ? -1 : DENIAL_REASONS.indexOf(one.because)));
  return tries[reached.indexOf(Math.max(...reached))] ?? no('role-may-not');
}

type Try = { readonly grant: Grant; readonly by: Allowance };

function attempt(rule: Rule, { grant, by }: Try, question: Question): Decision {
  const because =
    againstPurpose(by, question.purpose) ??
    (rule.on === 'one' ? againstObject({ grant, by }, question) : undefined) ??
    againstLogin(rule, question);
  return because === undefined ? { allowed: true, as: grant, by } : no(because);
}

function againstPurpose(by: Allowance, purpose: Purpose | null): DenialReason | undefined {
  if (by.purposes.length === 0) return undefined;
  if (purpose === null) return 'no-purpose';
  return by.purposes.includes(purpose.code) ? undefined : 'purpose-does-not-fit';
}

function againstObject(
  { grant, by }: Try,
  { actor, facts, purpose, at }: Question,
): DenialReason | undefined {
  if (facts === null) return 'no-such-object';
  if (!by.whose.includes(whoseFor(grant, facts))) return 'outside-scope';
  if (facts.case?.denied.includes(actor.id)) return 'on-deny-list';
  if (!isTied(by, tiesOf(actor, facts, at))) return 'not-tied-to-case';
  return namesItsCase(by, purpose, facts) ? undefined : 'purpose-names-another-case';
}

const isTied = ({ ties: asked }: Allowance, ties: readonly Tie[]): boolean =>
  asked.length === 0 || asked.some((tie) => ties.includes(tie));

const namesItsCase = ({ namesCase }: Allowance, purpose: Purpose | null, { case: ties }: Facts): boolean =>
  !namesCase || ties === null || purpose?.case === ties.ref;

function againstLogin(rule: Rule, { actor, at }: Question): DenialReason | undefined {
  if (!rule.fresh) return undefined;
  if (actor.authenticatedAt === null) return 'login-too-old';
  const age = at.getTime() - actor.authenticatedAt.getTime();
  return age >= -SKEW_MS && age <= FRESH_MS ? undefined : 'login-too-old';
}
