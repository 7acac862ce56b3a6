/** Ids are stable for ever: they are written into plans, policies and audit entries. The compiler asks for each of them in `lists.ts`. */
export type HardConstraintId =
  | 'kind-of-housing'
  | 'enough-beds'
  | 'not-in-the-past'
  | 'free-for-the-whole-stay'
  | 'needs-met'
  | 'protection-level'
  | 'clear-of-hostile-ground'
  | 'outside-exclusion-zones'
  | 'away-from-home'
  | 'not-in-excluded-locality'
  | 'not-declined'
  | 'allowed-region'
  | 'provider-cleared'
  | 'provider-can-protect'
  | 'programme-conditions'
  | 'cooled-off'
  | 'apart-from-standing-households';

export type PlanConstraintId =
  | 'one-place-per-request'
  | 'one-place-per-person'
  | 'one-household-per-unit'
  | 'beds-in-shared-unit'
  | 'saturation-cap'
  | 'conflicting-households-apart'
  | 'non-association';

export type SoftConstraintId =
  | 'hostile-ground-nearby'
  | 'neighbours-in-protection'
  | 'conflict-within-reach'
  | 'small-place'
  | 'far-from-contact-person'
  | 'support-out-of-reach'
  | 'spare-beds'
  | 'scarce-features-spent'
  | 'late-arrival'
  | 'against-preference'
  | 'region-load'
  | 'cost';
