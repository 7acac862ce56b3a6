import type { ActingAs } from '#platform';
import type { Actor } from '../domain/actor.js';
import type { Facts } from '../domain/facts.js';
import { findRule, type RuleId } from '../domain/policy-table.js';
import type { Purpose } from '../domain/purpose.js';
import type { Grant } from '../domain/roles.js';
import type { Allowance } from '../domain/rule.js';

type Rights = Pick<ActingAs, 'role' | 'scope' | 'region' | 'provider' | 'municipality' | 'opened'>;
/** The role and the line of the table that let somebody in, and to what. */
type LetIn = {
  readonly as: Grant;
  readonly by: Allowance;
  readonly rule: RuleId;
  readonly facts: Facts | null;
};

const importing: ReadonlySet<RuleId> = new Set(['scenario.import', 'territory.import']);
/** A draft is kept, and its effect told, over all regions' placements; as counts alone. */
const overTheCountry: ReadonlySet<RuleId> = new Set(['policy.draft']);
const aboutTies: ReadonlySet<RuleId> = new Set(['case.assign', 'case.change-lists', 'break-glass.open']);
/** Kinds of things that the guard itself keeps. */
const guarded: ReadonlySet<string | undefined> = new Set(['actor', 'approval', 'break-glass', 'session']);

/** Somebody as the audit describes them, with the guard's rights: to see who may, and none to see what. */
export const describedAs = (actor: Actor, purpose: Purpose | null): ActingAs => {
  const regional = actor.grants.find((grant) => 'region' in grant);
  return {
    role: 'fristad_guard',
    scope: 'own-region',
    region: regional ? regionOf(regional) : null,
    actor: actor.id,
    roles: actor.grants.map(({ role }) => role),
    agency: actor.agency,
    ...(purpose ? { purpose: purpose.code } : {}),
    ...(purpose?.case ? { case: purpose.case } : {}),
  };
};

/** With which rights the database is asked for somebody who was let in, in that role. */
export const actingAs = (
  actor: Actor,
  purpose: Purpose | null,
  { as, by, rule, facts }: LetIn,
): ActingAs => ({
  ...describedAs(actor, purpose),
  ...(by.ties.includes('break-glass') ? rightsInEmergency(as, facts) : rightsOf(as, rule)),
  roles: [as.role, ...actor.grants.map(({ role }) => role).filter((role) => role !== as.role)],
});

function rightsOf(as: Grant, rule: RuleId): Rights {
  const region = regionOf(as);
  if (guarded.has(findRule(rule)?.object) || aboutTies.has(rule)) {
    return { role: 'fristad_guard', scope: 'own-region', region };
  }
  if (as.role === 'INTEGRATION') {
    const role = importing.has(rule) ? 'fristad_import' : 'fristad_run';
    return { role, scope: 'national-run', region };
  }
  if (as.role === 'HOUSING_OFFICER') return { role: 'fristad_app', scope: 'own-region', region, ...as.of };
  if (as.role === 'AUDITOR') return rightsOfAuditor(as.region === 'NATIONAL', rule, region);
  return overTheCountry.has(rule)
    ? { role: 'fristad_run', scope: 'national-run', region }
    : { role: 'fristad_app', scope: 'own-region', region };
}

const rightsInEmergency = (as: Grant, facts: Facts | null): Rights => {
  const opened = facts?.case?.ref ?? '';
  return { role: 'fristad_app', scope: 'break-glass', region: regionOf(as), opened };
};

function rightsOfAuditor(isNational: boolean, rule: RuleId, region: string | null): Rights {
  const readsLog = rule.startsWith('log.') || rule === 'case.who-looked';
  const scope = isNational ? 'national-audit' : 'own-region';
  return { role: readsLog ? 'fristad_audit_reader' : 'fristad_app', scope, region };
}

const regionOf = (as: Grant): string | null =>
  'region' in as && as.region !== 'NATIONAL' ? as.region : null;
