/** What the staff of a unit know of who lives there: a name that is no pseudonym, how many they are and what they need. */
export type HouseholdInUnit = {
  /** Of this one stay; another stay of the same household has another. */
  readonly alias: string;
  /** Null where its request is not kept. */
  readonly household: { readonly adults: number; readonly children: number } | null;
  readonly needs: readonly string[];
};
