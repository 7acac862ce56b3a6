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

/** Cases that were found to be of one person. */
export abstract class CaseMerges {
  abstract merge(merge: NewMerge): Promise<Merged | MergeRefusal>;
  /** The cases that were merged into that one. */
  abstract into(caseRef: string): Promise<readonly string[]>;
}
