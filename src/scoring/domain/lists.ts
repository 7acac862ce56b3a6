import type { HardConstraintId, PlanConstraintId, SoftConstraintId } from './constraint-ids.js';
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

const hard: Readonly<Record<HardConstraintId, HardConstraint>> = {
  'kind-of-housing': kindOfHousing,
  'enough-beds': enoughBeds,
  'not-in-the-past': notInThePast,
  'free-for-the-whole-stay': freeForTheWholeStay,
  'needs-met': needsMet,
  'protection-level': protectionLevel,
  'clear-of-hostile-ground': clearOfHostileGround,
  'outside-exclusion-zones': outsideExclusionZones,
  'away-from-home': awayFromHome,
  'not-in-excluded-locality': notInExcludedLocality,
  'not-declined': notDeclined,
  'allowed-region': allowedRegion,
  'provider-cleared': providerCleared,
  'provider-can-protect': providerCanProtect,
  'programme-conditions': programmeConditions,
  'cooled-off': cooledOff,
  'apart-from-standing-households': apartFromStandingHouseholds,
};

/** What binds the person whatever the unit comes first. */
const plan: Readonly<Record<PlanConstraintId, PlanConstraint>> = {
  'one-place-per-request': onePlacePerRequest,
  'one-place-per-person': onePlacePerPerson,
  'one-household-per-unit': oneHouseholdPerUnit,
  'beds-in-shared-unit': bedsInSharedUnit,
  'saturation-cap': saturationCap,
  'conflicting-households-apart': conflictingHouseholdsApart,
  'non-association': nonAssociation,
};

const soft: Readonly<Record<SoftConstraintId, SoftConstraint>> = {
  'hostile-ground-nearby': hostileGroundNearby,
  'neighbours-in-protection': neighboursInProtection,
  'conflict-within-reach': conflictWithinReach,
  'small-place': smallPlace,
  'far-from-contact-person': farFromContactPerson,
  'support-out-of-reach': supportOutOfReach,
  'spare-beds': spareBeds,
  'scarce-features-spent': scarceFeaturesSpent,
  'late-arrival': lateArrival,
  'against-preference': againstPreference,
  'region-load': regionLoad,
  cost: cost,
};

export const hardConstraints = listed(hard);
export const planConstraints = listed(plan);
export const softConstraints = listed(soft);

/** In the order in which they are written, which is that of the catalogue. */
function listed<Id extends string, Kind extends { readonly id: Id }>(
  byId: Readonly<Record<Id, Kind>>,
): readonly Kind[] {
  return Object.entries<Kind>(byId).map(([id, constraint]) => {
    if (constraint.id !== id) throw new TypeError(`The constraint ${constraint.id} is listed as ${id}.`);
    return constraint;
  });
}

/** What is told of placements that stand, whether or not they break a constraint. */
export const observationsOfStays: readonly Observation[] = [overstay, arrivalOverdue];

/** What is told of the scenario as a whole. */
export const observationsOfScenario: readonly Observation[] = [needNobodyOffers, unitAwayFromLocality];
