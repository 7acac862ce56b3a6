import type { Scenario } from '#scoring';
import type { Piece } from '../domain/pieces.js';

/** A scenario's lists, all empty. */
export const NOTHING = {
  regions: [],
  municipalities: [],
  localities: [],
  groups: [],
  groupRelations: [],
  territories: [],
  providers: [],
  units: [],
  requests: [],
  nonAssociations: [],
  placements: [],
} as const;

export const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** The lists that the pieces are of. */
export const listsOf = (pieces: readonly Piece[]): Partial<Scenario> => {
  const byList = Map.groupBy(pieces, ({ list }) => list);
  return Object.fromEntries(
    [...byList].map(([list, all]) => [list, all.flatMap(({ members }) => parsed(members))]),
  );
};
