import { hardConstraints } from '#scoring';

/** The constraints that a search says of a unit: what tells of no one else. */
export const openHardConstraints: readonly string[] = hardConstraints
  .filter(({ message }) => message !== null)
  .map(({ id }) => id);
