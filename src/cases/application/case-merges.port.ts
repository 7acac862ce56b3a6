export type NewMerge = {
  /** The case that survives. */
  readonly case: string;
  readonly other: string;
  readonly approval: string;
  readonly at: Date;
};
export type MergeRefusal =
  | { readonly code: 'same-case' | 'no-such-case' | 'erased' | 'kept-apart' }
  | { readonly code: 'two-places'; readonly placements: readonly string[] };
/** What was proposed or offered to either, and fell back. */
export type Merged = { readonly code: 'MERGED'; readonly fellBack: readonly string[] };

export type MergeObstacle =
  { readonly code: 'kept-apart' } | { readonly code: 'two-places'; readonly placements: readonly string[] };
/** What merging the other case into one would do, as things stand. */
export type MergePreview = {
  readonly code: 'PREVIEW';
  /** None where the two may be merged. */
  readonly obstacles: readonly MergeObstacle[];
  /** Of the other case: what would count for the one that survives. */
  readonly requests: readonly string[];
  readonly placements: readonly string[];
  /** Of either: what is proposed or offered, and what stands. */
  readonly fallsBack: readonly string[];
  readonly judgedAnew: readonly string[];
  /** From whom the other is kept, as the own region states it. */
  readonly apartFrom: readonly string[];
  /** Who would coordinate the one that survives besides. */
  readonly coordinators: readonly string[];
};
export type PreviewRefusal = { readonly code: 'same-case' | 'no-such-case' | 'erased' };

/** Cases that were found to be of one person. */
export abstract class CaseMerges {
  abstract merge(merge: NewMerge): Promise<Merged | MergeRefusal>;
  /** Nothing is changed. */
  abstract preview(survivor: string, other: string): Promise<MergePreview | PreviewRefusal>;
  /** The cases that were merged into that one. */
  abstract into(caseRef: string): Promise<readonly string[]>;
}
