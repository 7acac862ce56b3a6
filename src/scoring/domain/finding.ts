/** What is wrong with a plan: which constraint, which requests and units take part, and why. */
export type Finding = {
  readonly constraint: string;
  readonly requests: readonly string[];
  readonly units: readonly string[];
  readonly sentence: string;
};
