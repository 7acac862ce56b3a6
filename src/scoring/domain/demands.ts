/** What comes of something that the file of a case lacks: nothing, it is said to whoever decides, or the act is refused. */
export const DEMANDS = ['IGNORE', 'FLAG', 'REFUSE'] as const;
export type Demand = (typeof DEMANDS)[number];

/** What is asked of the file of a case before it goes on. A plan is not judged by it. */
export type Demands = {
  /** That the person is resident, has ties and is motivated, before a request is submitted. */
  readonly confirmations: Demand;
  /** A decision on who pays, before a unit of an NGO is confirmed. */
  readonly fundingOfNgo: Demand;
  /** As above, of any other unit. */
  readonly fundingOfOthers: Demand;
  /** Somebody who keeps contact, before a place is confirmed. */
  readonly contactPerson: Demand;
  /** A day by which the threat is assessed anew, before a request is submitted. */
  readonly reassessment: Demand;
  /** A long-term request that is to follow, before one for an emergency placement is submitted. */
  readonly longTermPlan: Demand;
};

/** What holds where a policy says nothing else. */
export const DEFAULT_DEMANDS: Demands = {
  confirmations: 'IGNORE',
  fundingOfNgo: 'IGNORE',
  fundingOfOthers: 'IGNORE',
  contactPerson: 'IGNORE',
  reassessment: 'IGNORE',
  longTermPlan: 'IGNORE',
};
