import type { Scenario } from '#scoring';
import type { ScenarioList } from './scenario-list.js';

/** JSON as bytes that lie alone in their memory: whoever hands them over has them no more. */
export type Bytes = Uint8Array<ArrayBuffer>;
/** Some members of one of a scenario's lists. */
export type Piece = { readonly list: ScenarioList; readonly members: Bytes };
/** Some members of some lists. */
export type Part = { readonly [Name in ScenarioList]?: Scenario[Name] };

const encoder = new TextEncoder();

const pieceOf = (list: ScenarioList, members: readonly object[]): Piece => ({
  list,
  members: encoder.encode(JSON.stringify(members)),
});

export const piecesOf = (part: Part): readonly Piece[] =>
  Object.entries(part).flatMap(([list, members]) =>
    members.length === 0 ? [] : [pieceOf(list as ScenarioList, members)],
  );

export const allPiecesOf = async (parts: AsyncIterable<Part>): Promise<readonly Piece[]> => {
  const pieces: Piece[] = [];
  for await (const part of parts) pieces.push(...piecesOf(part));
  return pieces;
};
