/**
 * What comes of the case, the unit, the policy and public geography alone. Whoever must not know of others is shown only
 * this; whoever knows the constraints tells which they are.
 */
export type Openness = {
  /** Whether a constraint, by its id, tells of nobody else. */
  readonly ofConstraint: (id: string) => boolean;
  /** Whether a coded outcome tells of nobody else. */
  readonly ofOutcome: (code: string) => boolean;
};
