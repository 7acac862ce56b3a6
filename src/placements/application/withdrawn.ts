/** Carries a refusal out of a transaction so that nothing it wrote remains. */
export class Withdrawn<Refusal extends { readonly code: string }> extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
