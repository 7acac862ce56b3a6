/** The end of a case, as far as its requests and placements go. */
export abstract class CaseClosings {
  /**
   * Withdraws what the case asks for, and cancels what is only proposed or offered, so that nothing is placed from now on.
   * Answers the placements that were offered. Undefined, and nothing is changed, while a placement stands.
   */
  abstract close(caseRef: string): Promise<readonly string[] | undefined>;
}
