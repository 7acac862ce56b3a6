import type { EntityManager } from 'typeorm';

/** A name and how much hangs on it; a row of its own counts nothing. */
export type Weighed = readonly [name: string, weight: number];

const MOST_NAMES = 250;
const MOST_WEIGHT = 5000;

/** The names in their order, so many at a time that reading what is called so is no long step. */
export function* byWeight(names: readonly Weighed[]): Generator<readonly string[]> {
  let piece: string[] = [];
  let sum = 0;
  for (const [name, weight] of names) {
    if (piece.length === MOST_NAMES || (piece.length > 0 && sum + weight > MOST_WEIGHT)) {
      yield piece;
      [piece, sum] = [[], 0];
    }
    piece.push(name);
    sum += weight;
  }
  if (piece.length > 0) yield piece;
}

/** The names that a query of `name` and `weight` finds, in pieces. They come as one JSON value, quicker than many rows. */
export async function* namesInPieces(
  manager: EntityManager,
  query: string,
): AsyncGenerator<readonly string[]> {
  const [row] = await manager.query<{ names: readonly Weighed[] }[]>(
    `SELECT coalesce(json_agg(json_build_array(name, weight) ORDER BY name), '[]') AS names FROM (${query}) AS named`,
  );
  yield* byWeight(row?.names ?? []);
}
