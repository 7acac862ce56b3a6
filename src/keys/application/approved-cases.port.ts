/** Whether a case is registered and approved, so that its person may be checked. */
export abstract class ApprovedCases {
  abstract isApproved(caseId: string): Promise<boolean>;
}
