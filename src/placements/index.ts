export { ConfirmPlacement, type ConfirmRefusal } from './application/confirm-placement.js';
export { PlacementRecords } from './application/placement-records.port.js';
export { breachesIn, JudgeStay } from './application/judge-stay.js';
export { StoreDecision } from './application/store-decision.js';
export type { PlacementRecord } from './domain/placement-record.js';
export { ProposePlacement } from './application/propose-placement.js';
export { ShowFindings } from './application/show-findings.js';
export { SetConstraintAside } from './application/set-constraint-aside.js';
export { PlacementsModule } from './placements.module.js';
