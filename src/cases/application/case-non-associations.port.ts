import type { CaseNonAssociation, Separation, WithdrawalReason } from '../domain/case-non-association.js';

export type NewPair = Separation & {
  readonly case: string;
  readonly other: string;
  readonly approval: string;
  readonly at: Date;
};
export type Withdrawal = {
  readonly case: string;
  readonly pair: string;
  readonly reason: WithdrawalReason;
  readonly approval: string;
  readonly at: Date;
};

/** From whom the cases of the region that acts are kept, as that region states it; other regions' statements are not here. */
export abstract class CaseNonAssociations {
  /** Of a case, standing and withdrawn, newest first. */
  abstract of(caseRef: string): Promise<readonly CaseNonAssociation[]>;
  abstract find(caseRef: string, pair: string): Promise<CaseNonAssociation | undefined>;
  /** The id of the pair, which may have stood already; undefined when that approval was not used up for the case. */
  abstract add(pair: NewPair): Promise<string | undefined>;
  /** False when there is no such pair that stands. */
  abstract withdraw(withdrawal: Withdrawal): Promise<boolean>;
}
