import { ConfirmPlacement } from './application/confirm-placement.js';
import { Decisions } from './application/decisions.port.js';
import { ExtendPlacement } from './application/extend-placement.js';
import { JudgeStay } from './application/judge-stay.js';
import { KeepDecision } from './application/keep-decision.js';
import { JudgeStays } from './application/judge-stays.js';
import { LiftFreeze } from './application/lift-freeze.js';
import { MayBePlaced } from './application/may-be-placed.js';
import { MovePlacement } from './application/move-placement.js';
import { OpenOne } from './application/open-one.js';
import { PlacementCommands } from './application/placement-commands.port.js';
import { PlacementMoves } from './application/placement-moves.port.js';
import { PlacementsInHand } from './application/placements-in-hand.port.js';
import { ProbingAlerts } from './application/probing-alerts.port.js';
import { ProposePlacement } from './application/propose-placement.js';
import { Rebuffs } from './application/rebuffs.port.js';
import { RevealAddress } from './application/reveal-address.js';
import { SearchUnits } from './application/search-units.js';
import { SetConstraintAside } from './application/set-constraint-aside.js';
import { StayFindings } from './application/stay-findings.port.js';
import { WatchProbing } from './application/watch-probing.js';
import { PostgresDecisions } from './persistence/postgres-decisions.js';
import { PostgresPlacementCommands } from './persistence/postgres-placement-commands.js';
import { PostgresPlacementMoves } from './persistence/postgres-placement-moves.js';
import { PostgresPlacementsInHand } from './persistence/postgres-placements-in-hand.js';
import { PostgresProbingAlerts } from './persistence/postgres-probing-alerts.js';
import { PostgresRebuffs } from './persistence/postgres-rebuffs.js';
import { PostgresStayFindings } from './persistence/postgres-stay-findings.js';

/** A placement's life: searched for, proposed, confirmed, moved on. */
export const placing = [
  OpenOne,
  JudgeStay,
  KeepDecision,
  JudgeStays,
  MayBePlaced,
  WatchProbing,
  SearchUnits,
  ProposePlacement,
  ConfirmPlacement,
  ExtendPlacement,
  LiftFreeze,
  MovePlacement,
  RevealAddress,
  SetConstraintAside,
  { provide: Decisions, useClass: PostgresDecisions },
  { provide: StayFindings, useClass: PostgresStayFindings },
  { provide: PlacementMoves, useClass: PostgresPlacementMoves },
  { provide: PlacementsInHand, useClass: PostgresPlacementsInHand },
  { provide: PlacementCommands, useClass: PostgresPlacementCommands },
  { provide: ProbingAlerts, useClass: PostgresProbingAlerts },
  { provide: Rebuffs, useClass: PostgresRebuffs },
];
