export { parseActorId, type Actor, type ActorId } from './domain/actor.js';
export { decide, FRESH_MS, type Decision, type Question } from './domain/decide.js';
export { DENIAL_REASONS, type DenialReason } from './domain/denial.js';
export { nationalFacts, type CaseTies, type Facts, type ObjectKind, type Opening } from './domain/facts.js';
export { findRule, policyTable, type RuleId } from './domain/policy-table.js';
export { parseCaseRef, parsePurpose, PURPOSES } from './domain/purpose.js';
export type { CaseRef, Purpose, PurposeCode } from './domain/purpose.js';
export { grantText, parseGrant, ROLES, type Grant, type Role } from './domain/roles.js';
export type { Allowance, Rule as PolicyRule, Tie, Whose } from './domain/rule.js';
export { fieldTable, type Viewed } from './domain/field-table.js';
export { visibleFields, show } from './domain/fields.js';
export { viewSchema } from './domain/view-schema.js';
export type { CaseRows, StayRows } from './domain/rows.js';
export { accessScopeOf, type AccessScope } from './domain/access-scope.js';
export { accessDocument } from './domain/access-document.js';
export { Actors, type TokenValidity } from './application/actors.port.js';
export { AuditTrail, type AccessAct } from './application/audit-trail.port.js';
export { ApprovalsOf, type ListedQuestion } from './application/approvals-of.js';
export { BreakTheGlass } from './application/break-the-glass.js';
export { CaseTies as CaseTiesOf } from './application/case-ties.port.js';
export { ChangeCaseTies } from './application/change-case-ties.js';
export { ChangeActorAccess } from './application/change-actor-access.js';
export { GiveApproval } from './application/give-approval.js';
export { FourEyes } from './application/four-eyes.js';
export { changedPlaces } from './domain/changed-places.js';
export { AsGuard } from './application/as-guard.js';
export { ApprovalSubject, SubjectOf, type ApprovalQuestion } from './application/subject-of-approval.js';
export { DoneWhenGiven, WhenGiven, type NotDone } from './application/done-when-given.port.js';
export { FactsOf, ObjectFacts } from './application/object-facts.port.js';
export { OpeningsToReview } from './application/openings-to-review.js';
export { Authentication } from './application/authentication.port.js';
export { IssuerHealth } from './application/issuer-health.port.js';
export { RememberUsers } from './application/remember-users.js';
export { VisibleRows } from './application/visible-rows.js';
export { ApprovalRecords } from './application/approval-records.js';
export { WhoIsAssigned } from './application/who-is-assigned.js';
export { Denials, type Denial } from './application/denials.port.js';
export {
  APPROVAL_MS,
  approvalId,
  type Approval,
  type AskRefusal,
  type ApprovalId,
  type ApprovalContent,
} from './domain/approval.js';
export {
  breakGlassId,
  BREAK_GLASS_REASONS,
  type BreakGlass,
  type BreakGlassReason,
} from './domain/break-glass.js';
export { AccessModule } from './access.module.js';
export { GrantedAccess, grantedTo, type Access, asksAgain } from './application/access-of.js';
export { nothingHere } from './application/answers.js';
export { ReadsCommand } from './application/reads-command.decorator.js';
export { Public, Rule } from './application/rule.decorator.js';
export {
  actorOfDemo,
  demoLoginsOf,
  mountEmbeddedIssuer,
  announceAddress,
  type DemoLogins,
} from './embedded-login.js';
