import type { HardConstraint, PlanConstraint, SoftConstraint } from './constraint.js';
import type { Observation } from './observation.js';
import { arrivalOverdue } from './observations/arrival-overdue.js';
import { needNobodyOffers } from './observations/need-nobody-offers.js';
import { unitAwayFromLocality } from './observations/unit-away-from-locality.js';
import { overstay } from './observations/overstay.js';
import { againstPreference } from './constraints/against-preference.js';
import { allowedRegion } from './constraints/allowed-region.js';
import { apartFromStandingHouseholds } from './constraints/apart-from-standing-households.js';
import { awayFromHome } from './constraints/away-from-home.js';
import { bedsInSharedUnit } from './constraints/beds-in-shared-unit.js';
import { clearOfHostileGround } from './constraints/clear-of-hostile-ground.js';
import { conflictWithinReach } from './constraints/conflict-within-reach.js';
import { conflictingHouseholdsApart } from './constraints/conflicting-households-apart.js';
import { cooledOff } from './constraints/cooled-off.js';
import { cost } from './constraints/cost.js';
import { enoughBeds } from './constraints/enough-beds.js';
import { farFromContactPerson } from './constraints/far-from-contact-person.js';
import { freeForTheWholeStay } from './constraints/free-for-the-whole-stay.js';
import { hostileGroundNearby } from './constraints/hostile-ground-nearby.js';
import { kindOfHousing } from './constraints/kind-of-housing.js';
import { lateArrival } from './constraints/late-arrival.js';
import { needsMet } from './constraints/needs-met.js';
import { neighboursInProtection } from './constraints/neighbours-in-protection.js';
import { nonAssociation } from './constraints/non-association.js';
import { notDeclined } from './constraints/not-declined.js';
import { notInExcludedLocality } from './constraints/not-in-excluded-locality.js';
import { notInThePast } from './constraints/not-in-the-past.js';
import { oneHouseholdPerUnit } from './constraints/one-household-per-unit.js';
import { onePlacePerPerson } from './constraints/one-place-per-person.js';
import { onePlacePerRequest } from './constraints/one-place-per-request.js';
import { outsideExclusionZones } from './constraints/outside-exclusion-zones.js';
import { programmeConditions } from './constraints/programme-conditions.js';
import { protectionLevel } from './constraints/protection-level.js';
import { providerCanProtect } from './constraints/provider-can-protect.js';
import { providerCleared } from './constraints/provider-cleared.js';
import { regionLoad } from './constraints/region-load.js';
import { saturationCap } from './constraints/saturation-cap.js';
import { scarceFeaturesSpent } from './constraints/scarce-features-spent.js';
import { smallPlace } from './constraints/small-place.js';
import { spareBeds } from './constraints/spare-beds.js';
import { supportOutOfReach } from './constraints/support-out-of-reach.js';

export const hardConstraints: readonly HardConstraint[] = [
  kindOfHousing,
  enoughBeds,
  notInThePast,
  freeForTheWholeStay,
  needsMet,
  protectionLevel,
  clearOfHostileGround,
  outsideExclusionZones,
  awayFromHome,
  notInExcludedLocality,
  notDeclined,
  allowedRegion,
  providerCleared,
  providerCanProtect,
  programmeConditions,
  cooledOff,
  apartFromStandingHouseholds,
];

/** What binds the person whatever the unit comes first. */
export const planConstraints: readonly PlanConstraint[] = [
  onePlacePerRequest,
  onePlacePerPerson,
  oneHouseholdPerUnit,
  bedsInSharedUnit,
  saturationCap,
  conflictingHouseholdsApart,
  nonAssociation,
];

export const softConstraints: readonly SoftConstraint[] = [
  hostileGroundNearby,
  neighboursInProtection,
  conflictWithinReach,
  smallPlace,
  farFromContactPerson,
  supportOutOfReach,
  spareBeds,
  scarceFeaturesSpent,
  lateArrival,
  againstPreference,
  regionLoad,
  cost,
];

/** What is told of placements that stand, whether or not they break a constraint. */
export const observationsOfStays: readonly Observation[] = [overstay, arrivalOverdue];

/** What is told of the scenario as a whole. */
export const observationsOfScenario: readonly Observation[] = [needNobodyOffers, unitAwayFromLocality];
