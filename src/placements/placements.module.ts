import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { InventoryModule } from '#inventory';
import { PoliciesModule } from '#policies';
import { ProblemModule } from '#problem';
import { RequestsModule } from '#requests';
import { SearchModule } from '#search';
import { AdoptStay } from './application/adopt-stay.js';
import { BrokenByCase } from './application/broken-by-case.js';
import { ConfirmPlacement } from './application/confirm-placement.js';
import { Decisions } from './application/decisions.port.js';
import { EmergencyTransfers } from './application/emergency-transfers.port.js';
import { ExtendPlacement } from './application/extend-placement.js';
import { Households } from './application/households.port.js';
import { JudgeStay } from './application/judge-stay.js';
import { JudgeByItself } from './application/judge-by-itself.js';
import { StoreDecision } from './application/store-decision.js';
import { StoreProposal } from './application/store-proposal.js';
import { MovePlacement } from './application/move-placement.js';
import { PlacementMoves } from './application/placement-moves.port.js';
import { PlacementRecords } from './application/placement-records.port.js';
import { ProposePlacement } from './application/propose-placement.js';
import { ReviewEmergency } from './application/review-emergency.js';
import { RevealAddress } from './application/reveal-address.js';
import { SetConstraintAside } from './application/set-constraint-aside.js';
import { ShowFindings } from './application/show-findings.js';
import { ShowPlacements } from './application/show-placements.js';
import { StayFindings } from './application/stay-findings.port.js';
import { StaysToJudge } from './application/stays-to-judge.port.js';
import { TransferInEmergency } from './application/transfer-in-emergency.js';
import { AdoptionsController } from './http/adoptions.controller.js';
import { AddressController } from './http/address.controller.js';
import { AskedAgainInterceptor } from './http/asked-again.interceptor.js';
import { ConfirmationsController } from './http/confirmations.controller.js';
import { DecisionsController } from './http/decisions.controller.js';
import { EmergencyTransfersController } from './http/emergency-transfers.controller.js';
import { ExtensionsController } from './http/extensions.controller.js';
import { FindingsController } from './http/findings.controller.js';
import { MovesController } from './http/moves.controller.js';
import { PlacementsController } from './http/placements.controller.js';
import { ProposalsController } from './http/proposals.controller.js';
import { TransfersController } from './http/transfers.controller.js';
import { DecisionFacts } from './persistence/decision-facts.js';
import { PlacementFacts } from './persistence/placement-facts.js';
import { PostgresDecisions } from './persistence/postgres-decisions.js';
import { PostgresEmergencyTransfers } from './persistence/postgres-emergency-transfers.js';
import { PostgresHouseholds } from './persistence/postgres-households.js';
import { PostgresPlacementMoves } from './persistence/postgres-placement-moves.js';
import { PostgresPlacementRecords } from './persistence/postgres-placement-records.js';
import { PostgresStayFindings } from './persistence/postgres-stay-findings.js';
import { PostgresStaysToJudge } from './persistence/postgres-stays-to-judge.js';

const acts = [
  AdoptStay,
  ProposePlacement,
  ConfirmPlacement,
  ExtendPlacement,
  MovePlacement,
  SetConstraintAside,
  RevealAddress,
  TransferInEmergency,
  ReviewEmergency,
];
const judging = [BrokenByCase, JudgeByItself, JudgeStay, StoreDecision, StoreProposal];
const adapters = [
  { provide: Decisions, useClass: PostgresDecisions },
  { provide: EmergencyTransfers, useClass: PostgresEmergencyTransfers },
  { provide: Households, useClass: PostgresHouseholds },
  { provide: PlacementMoves, useClass: PostgresPlacementMoves },
  { provide: PlacementRecords, useClass: PostgresPlacementRecords },
  { provide: StayFindings, useClass: PostgresStayFindings },
  { provide: StaysToJudge, useClass: PostgresStaysToJudge },
];

/** A placement's life: proposed, confirmed, moved on, judged anew. */
@Module({
  imports: [AuditModule, InventoryModule, PoliciesModule, ProblemModule, RequestsModule, SearchModule],
  controllers: [
    AddressController,
    AdoptionsController,
    ConfirmationsController,
    DecisionsController,
    EmergencyTransfersController,
    ExtensionsController,
    FindingsController,
    MovesController,
    PlacementsController,
    ProposalsController,
    TransfersController,
  ],
  providers: [...acts, ...judging, ShowFindings, ShowPlacements, ...adapters],
  exports: [
    ConfirmPlacement,
    Decisions,
    EmergencyTransfers,
    JudgeByItself,
    ShowFindings,
    JudgeStay,
    StoreProposal,
    PlacementRecords,
  ],
})
export class PlacementsModule implements BeforeApplicationShutdown {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [DecisionFacts, PlacementFacts];
  /** Comes around every interceptor but that of the watch. */
  static readonly interceptors = [AskedAgainInterceptor];

  constructor(private readonly judgeByItself: JudgeByItself) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.judgeByItself.stop();
  }
}
