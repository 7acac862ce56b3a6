import { ok, refuse, type Result } from '#kernel';

/** Carries a refusal out of a transaction so that nothing it wrote remains. */
export class Withdrawn<Refusal extends { readonly code: string }> extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** What an act in a transaction came to, or why all that it wrote was undone. */
export const orWithdrawn = async <T, Refusal extends { readonly code: string }>(
  act: Promise<T>,
): Promise<Result<T, Refusal>> => {
  try {
    return ok(await act);
  } catch (cause) {
    if (cause instanceof Withdrawn) return refuse((cause as Withdrawn<Refusal>).refusal);
    throw cause;
  }
};
