import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { AuditModule } from '#audit';
import type { Config } from '#settings';
import { SESSION_COOKIE } from './http/cookies.js';
import { Actors } from './application/actors.port.js';
import { Approvals } from './application/approvals.port.js';
import { ApprovalsOf } from './application/approvals-of.js';
import { ApprovalSubjects } from './application/approval-subjects.js';
import { AsGuard } from './application/as-guard.js';
import { AuditTrail } from './application/audit-trail.port.js';
import { Authentication } from './application/authentication.port.js';
import { Authorize } from './application/authorize.js';
import { BreakGlasses } from './application/break-glasses.port.js';
import { BreakTheGlass } from './application/break-the-glass.js';
import { CaseTies } from './application/case-ties.port.js';
import { ChangeCaseTies } from './application/change-case-ties.js';
import { ChangeActorAccess } from './application/change-actor-access.js';
import { FactsRegister } from './application/facts-register.js';
import { FourEyes } from './application/four-eyes.js';
import { GiveApproval } from './application/give-approval.js';
import { KnownUsers } from './application/known-users.port.js';
import { IssuerHealth } from './application/issuer-health.port.js';
import { LogIn } from './application/log-in.js';
import { NotedDenials } from './application/noted-denials.js';
import { ApprovalRecords } from './application/approval-records.js';
import { WrittenAuditTrail } from './application/written-audit-trail.js';
import { ActorFacts, ApprovalFacts, BreakGlassFacts } from './application/own-facts.js';
import { PublicAddress } from './application/public-address.js';
import { Denials } from './application/denials.port.js';
import { RememberUsers } from './application/remember-users.js';
import { OpeningsToReview } from './application/openings-to-review.js';
import { VisibleRows } from './application/visible-rows.js';
import { Sessions } from './application/sessions.port.js';
import { Tokens } from './application/tokens.port.js';
import { WhoIsAssigned } from './application/who-is-assigned.js';
import { AccessGuard } from './http/access.guard.js';
import { ActorsController } from './http/actors.controller.js';
import { ApprovalAnswersController } from './http/approval-answers.controller.js';
import { ApprovalsController } from './http/approvals.controller.js';
import { AuthController } from './http/auth.controller.js';
import { BreakGlassController } from './http/break-glass.controller.js';
import { CaseTiesController } from './http/case-ties.controller.js';
import { chooseIssuer } from './http/identity/choose-issuer.js';
import { CommandsOfRules } from './http/commands-of-rules.js';
import { ConsoleClient } from './http/identity/console-client.js';
import { Issuer } from './http/identity/issuer.js';
import { JwtTokens } from './http/identity/jwt-tokens.js';
import { LookForIssuer } from './http/identity/look-for-issuer.js';
import { SessionOrToken } from './http/identity/session-or-token.js';
import { RoutesHaveRules } from './http/routes-have-rules.js';
import { SecondPersonInterceptor } from './http/second-person.interceptor.js';
import { PostgresActors } from './persistence/postgres-actors.js';
import { PostgresApprovals } from './persistence/postgres-approvals.js';
import { PostgresBreakGlasses } from './persistence/postgres-break-glasses.js';
import { PostgresCaseTies } from './persistence/postgres-case-ties.js';
import { PostgresKnownUsers } from './persistence/postgres-known-users.js';
import { PostgresSessions } from './persistence/postgres-sessions.js';

const acts = [
  ApprovalsOf,
  ApprovalSubjects,
  Authorize,
  AsGuard,
  BreakTheGlass,
  ChangeCaseTies,
  ChangeActorAccess,
  FactsRegister,
  FourEyes,
  GiveApproval,
  LogIn,
  OpeningsToReview,
  RememberUsers,
  VisibleRows,
  ApprovalRecords,
  WhoIsAssigned,
];
const facts = [ActorFacts, ApprovalFacts, BreakGlassFacts];
const adapters = [
  { provide: Actors, useClass: PostgresActors },
  { provide: Approvals, useClass: PostgresApprovals },
  { provide: Authentication, useClass: SessionOrToken },
  { provide: BreakGlasses, useClass: PostgresBreakGlasses },
  { provide: CaseTies, useClass: PostgresCaseTies },
  { provide: KnownUsers, useClass: PostgresKnownUsers },
  { provide: Sessions, useClass: PostgresSessions },
  { provide: Tokens, useClass: JwtTokens },
];
const enforcement = [
  { provide: APP_INTERCEPTOR, useClass: SecondPersonInterceptor },
  CommandsOfRules,
  RoutesHaveRules,
];

/** Who may do what, for the whole application: no route without a rule, and nobody in without an identity. */
@Module({})
export class AccessModule {
  /** Decides on every request; after whatever must see every one. */
  static readonly guard = AccessGuard;
  static readonly sessionCookie = SESSION_COOKIE;

  /** @throws Error when the configuration would let anybody in. */
  static with(config: Config): DynamicModule {
    const address = new PublicAddress(config.FRISTAD_URL ?? `http://${config.HOST}:${config.PORT}`);
    const identity = [
      { provide: PublicAddress, useValue: address },
      { provide: Issuer, useValue: chooseIssuer(config, address) },
      { provide: Denials, useClass: NotedDenials },
      { provide: AuditTrail, useClass: WrittenAuditTrail },
      ConsoleClient,
      { provide: IssuerHealth, useClass: LookForIssuer },
    ];
    return {
      module: AccessModule,
      global: true,
      imports: [AuditModule, DiscoveryModule, TerminusModule],
      controllers: [
        AuthController,
        ApprovalAnswersController,
        ApprovalsController,
        CaseTiesController,
        BreakGlassController,
        ActorsController,
      ],
      providers: [...acts, ...facts, ...adapters, ...identity, ...enforcement],
      exports: [
        ...acts,
        Actors,
        Authentication,
        CaseTies,
        Issuer,
        IssuerHealth,
        PublicAddress,
        Denials,
        RoutesHaveRules,
        ApprovalRecords,
      ],
    };
  }
}
