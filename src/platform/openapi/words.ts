export type Words = { readonly operationId: string; readonly summary: string; readonly description: string };

/** What operations are called and what callers must know of them, by their ids. An id is never renamed. */
export const wordsOf = <Id extends string>(
  words: Readonly<Record<Id, readonly [summary: string, description: string]>>,
): Readonly<Record<Id, Words>> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(words).map(([operationId, [summary, description]]) => [
      operationId,
      { operationId, summary, description },
    ]),
  ) as Record<Id, Words>;
