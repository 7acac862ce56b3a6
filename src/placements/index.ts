export { ConfirmPlacement, type ConfirmRefusal } from './application/confirm-placement.js';
export { ProposePlacement } from './application/propose-placement.js';
export { ShowFindings } from './application/show-findings.js';
export { SetConstraintAside } from './application/set-constraint-aside.js';
export { PlacementsModule } from './placements.module.js';
