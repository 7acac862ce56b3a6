import { ConfirmPlacement } from './application/confirm-placement.js';
import { LiftFreeze } from './application/lift-freeze.js';
import { OpenOne } from './application/open-one.js';
import { PlacementCommands } from './application/placement-commands.port.js';
import { PlacementsInHand } from './application/placements-in-hand.port.js';
import { ProbingAlerts } from './application/probing-alerts.port.js';
import { ProposePlacement } from './application/propose-placement.js';
import { Rebuffs } from './application/rebuffs.port.js';
import { RevealAddress } from './application/reveal-address.js';
import { SearchUnits } from './application/search-units.js';
import { SetConstraintAside } from './application/set-constraint-aside.js';
import { WatchProbing } from './application/watch-probing.js';
import { PostgresPlacementCommands } from './persistence/postgres-placement-commands.js';
import { PostgresPlacementsInHand } from './persistence/postgres-placements-in-hand.js';
import { PostgresProbingAlerts } from './persistence/postgres-probing-alerts.js';
import { PostgresRebuffs } from './persistence/postgres-rebuffs.js';

/** The first part of a placement's life: searched for, proposed, confirmed. */
export const placing = [
  OpenOne,
  WatchProbing,
  SearchUnits,
  ProposePlacement,
  ConfirmPlacement,
  LiftFreeze,
  RevealAddress,
  SetConstraintAside,
  { provide: PlacementsInHand, useClass: PostgresPlacementsInHand },
  { provide: PlacementCommands, useClass: PostgresPlacementCommands },
  { provide: ProbingAlerts, useClass: PostgresProbingAlerts },
  { provide: Rebuffs, useClass: PostgresRebuffs },
];
