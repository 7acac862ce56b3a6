/** Whether a case is registered and approved, so that its person may be checked. */
export abstract class ApprovedCases {
  abstract isApproved(caseRef: string): Promise<boolean>;
}
