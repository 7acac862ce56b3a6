/** What a unit may have and a household may need, and what it is called. */
export type FeatureCode = {
  /** Words of capitals and digits, joined by `_`: `STEP_FREE`. */
  readonly code: string;
  readonly labelSv: string;
  readonly labelEn: string;
};

/** A code that nobody has put into words is called by itself. */
export const unnamed = (code: string): FeatureCode => ({ code, labelSv: code, labelEn: code });
