/** Sum of `coefficients[i] × column[i]` ≤ `atMost`; all whole numbers. Coefficients are all 1 when absent. */
export type Row = {
  /** `<constraint id>:<what it is about>`; unique in one model, and its name in an exported one. */
  readonly name: string;
  readonly columns: Int32Array;
  readonly coefficients?: Float64Array;
  readonly atMost: number;
};

/** A point of the relaxation or of a plan: the columns above zero and their values. */
export type Support = readonly { readonly column: number; readonly value: number }[];

/** Less than this above a row's limit does not count as a violation. */
export const TOLERANCE = 1e-6;
