import type { Candidate } from '#scoring';
import type { Edit } from '../edit.js';
import { besideStanding } from './apart-from-standing.js';
import { nearerToHome } from './away-from-home.js';
import { shorterCoolOff } from './cooled-off.js';
import { fewerNeeds, lowerProtection, otherKind } from './fit-of-unit.js';
import { narrowerBuffers } from './hostile-ground.js';
import { fewerZones, localityAllowed, regionAllowed } from './limits-of-place.js';
import { admittedByProgramme, clearedProvider } from './provider.js';

/**
 * What would make each constraint hold for a candidate that breaks it, everything else left as it is.
 * Too few beds have no answer (a household is indivisible), nor has a provider that cannot protect;
 * nights that are taken or past are answered by other nights.
 */
export const repairsByConstraint: Readonly<Record<string, (candidate: Candidate) => readonly Edit[]>> = {
  'kind-of-housing': otherKind,
  'needs-met': fewerNeeds,
  'protection-level': lowerProtection,
  'clear-of-hostile-ground': narrowerBuffers,
  'outside-exclusion-zones': fewerZones,
  'away-from-home': nearerToHome,
  'not-in-excluded-locality': localityAllowed,
  'allowed-region': regionAllowed,
  'provider-cleared': clearedProvider,
  'programme-conditions': admittedByProgramme,
  'cooled-off': shorterCoolOff,
  'apart-from-standing-households': besideStanding,
};
