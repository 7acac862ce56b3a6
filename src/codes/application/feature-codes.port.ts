import type { FeatureCode } from '../domain/feature-code.js';

/** What was said of codes, by whom and when. */
export type Saying = { readonly codes: readonly FeatureCode[]; readonly by: string; readonly at: Date };

/** The codes that features and needs are named by: every one that was ever said, as it was said last. */
export abstract class FeatureCodes {
  /** In the order of the codes. */
  abstract all(): Promise<readonly FeatureCode[]>;
  abstract say(saying: Saying): Promise<void>;
}
