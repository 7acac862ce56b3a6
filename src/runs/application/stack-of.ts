/** Where an error came from, without the values of a failed statement, which an error of the driver carries along. */
export const stackOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
