/** A mixed-integer model in compressed sparse columns; minimised. Whole-number costs, coefficients and bounds. */
export type MipModel = {
  readonly columns: {
    readonly cost: Float64Array;
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    /** 1 where the column must be whole. */
    readonly integer: Uint8Array;
    /** Entries of column `j` are `start[j] … start[j + 1] - 1` of `index` (row) and `value`. */
    readonly start: Int32Array;
    readonly index: Int32Array;
    readonly value: Float64Array;
  };
  readonly rows: { readonly lower: Float64Array; readonly upper: Float64Array };
};

export type Basis = { readonly columns: Int32Array; readonly rows: Int32Array };
/** Status of a nonbasic-at-lower and of a basic variable, as HiGHS numbers them. */
export const AT_LOWER = 0;
export const BASIC = 1;

export type SolveLimits = {
  readonly seed: number;
  /** Leave integrality out. */
  readonly relaxed?: boolean;
  readonly absoluteGap?: number;
  readonly nodeLimit?: number;
  /** Take the model as it is: slower on large ones, and another road to the same answer. */
  readonly withoutPresolve?: boolean;
  readonly timeMs?: number;
  readonly signal?: AbortSignal;
};
export type WarmStart = { readonly basis?: Basis | undefined; readonly x?: Float64Array };

export type MipOutcome = {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'limit' | 'error';
  readonly x?: Float64Array;
  readonly objective?: number;
  /** Proved by the engine, within its own tolerance. */
  readonly bound?: number;
  readonly rowDual?: Float64Array;
  readonly basis?: Basis;
  readonly because?: string;
};
