/** The end of a case, as far as its placements go. */
export abstract class CaseClosings {
  /**
   * Cancels what is only proposed for the case, and lets nothing be confirmed until the transaction ends. False, and
   * nothing is changed, while a placement stands.
   */
  abstract close(caseRef: string): Promise<boolean>;
}
