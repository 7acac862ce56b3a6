import type { MessageFigures } from './message.js';

/** What would have to give way, as a code. Stable: it is translated elsewhere. */
export const RELAXATION_CODES = [
  'OTHER_KIND_OF_HOUSING',
  'FEWER_NEEDS',
  'LOWER_PROTECTION',
  'NEARER_TO_HOSTILE_GROUND',
  'NEARER_TO_HOME',
  'STAY_IN_HOME_LOCALITY',
  'ALLOW_LOCALITY',
  'ALLOW_REGION',
  'FEWER_EXCLUSION_ZONES',
  'VET_PROVIDER',
  'LONGER_PERMIT',
  'MEET_CONDITIONS',
  'WIDER_CATCHMENT',
  'LATER_ARRIVAL',
  'EARLIER_ARRIVAL',
  'FEWER_NIGHTS',
] as const;
export type RelaxationCode = (typeof RELAXATION_CODES)[number];

/** A change to whoever handles the case: a code with its figures, and a sentence in English. Distances are whole kilometres. */
export type RelaxationMessage = {
  readonly code: RelaxationCode;
  readonly figures: MessageFigures;
  readonly sentence: string;
};
