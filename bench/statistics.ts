/** The middle value; of an even number of values the mean of the two in the middle. `NaN` of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The least value that so many percent of the values do not exceed. `NaN` of nothing. */
export const percentile = (values: readonly number[], percents: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percents / 100) * sorted.length) - 1)] ?? Number.NaN;
};

export const worst = (values: readonly number[]): number => Math.max(...values);

/** Milliseconds as seconds with two decimals. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
/** 0.0123 as `1.23 %`. */
export const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
