export type * from './domain/scenario.js';
export { DEFAULT_DEMANDS, DEMANDS, type Demand, type Demands } from './domain/demands.js';
export { DEFAULT_CLOCKS, MOST_OFFER_HOURS, type Clocks } from './domain/clocks.js';
export { PLACEMENT_STATUSES } from './domain/scenario.js';
export type * from './domain/plan.js';
export type { Measure } from './domain/measure.js';
export { type Measured, measureOf } from './domain/measured.js';
export { inScenarioOrder } from './domain/scenario-order.js';
export type * from './domain/world.js';
export type * from './domain/constraint.js';
export type * from './domain/constraint-ids.js';
export { fromTo, onRequest, share, together, type Edit } from './domain/edit.js';
export { rememberedMeasure } from './domain/remembered-measure.js';
export { capIn, figuresIn, strictestFigures } from './domain/figures.js';
export { openWorld } from './domain/open-world.js';
export { askedBy, withUnits, type ChangedUnits } from './domain/reopen-world.js';
export { FELT_BUFFERS, reopenedUnit } from './domain/open-unit.js';
export { inConflict, threateningGroups } from './domain/allegiance.js';
export { crowdedNights } from './domain/constraints/saturation-cap.js';
export { stands } from './domain/open-stay.js';
export { nonAssociationsBetween } from './domain/non-associations-between.js';
export { aCandidateOf, stayOf } from './domain/candidate.js';
export {
  hardConstraints,
  observationsOfScenario,
  observationsOfStays,
  planConstraints,
  softConstraints,
} from './domain/lists.js';
export { unitAwayFromLocality } from './domain/observations/unit-away-from-locality.js';
export { nightsOf, overstays } from './domain/standing-nights.js';
export { constraintCatalogue } from './domain/catalogue.js';
export { breachesOf, type Breach } from './domain/breaches-of.js';
export { coverageWeight, safetyCost, strainsOf, suitabilityCost, weightOf } from './domain/costs.js';
export {
  neighbourPoints,
  neighboursInProtection,
  neighboursStanding,
} from './domain/constraints/neighbours-in-protection.js';
export type { Finding } from './domain/finding.js';
export { judge, type Constraints } from './domain/judge.js';
export { judgePlan } from './domain/judge-plan.js';
export { scorePlan, type Score } from './domain/score-plan.js';
export { closedOutcomes, openConstraints, openToTheCase, type Openness } from './domain/open-to-the-case.js';
export { MESSAGE_CODES, type MessageCode, type Message, type MessageFigures } from './domain/message.js';
export {
  RELAXATION_CODES,
  type RelaxationCode,
  type RelaxationMessage,
} from './domain/relaxation-message.js';
export { many } from './domain/wording.js';
export { openReasons, openStrains, type OpenReason, type OpenStrain } from './domain/open-messages.js';
export { scenarioFindings } from './domain/scenario-findings.js';
export { standingFindings } from './domain/standing-findings.js';
