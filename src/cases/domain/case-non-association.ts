/** How far two persons are kept apart; metres stand with DISTANCE and nowhere else. */
export type Separation = {
  readonly scope: 'UNIT' | 'LOCALITY' | 'MUNICIPALITY' | 'DISTANCE';
  readonly metres: number | null;
};

export const WITHDRAWAL_REASONS = ['CONFLICT_OVER', 'ENTERED_IN_ERROR', 'OTHER_SCOPE'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** From whom a case is kept, for as long as it is not withdrawn; it is never deleted. */
export type CaseNonAssociation = Separation & {
  readonly id: string;
  readonly other: string;
  /** Null for what an import brought. */
  readonly addedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnFor: WithdrawalReason | null;
};

/** Why a case can't be kept from somebody like that; undefined when it can. */
export const whyNotApart = (
  caseRef: string,
  other: string,
  { scope, metres }: Separation,
): 'same-person' | 'metres-with-distance-alone' | undefined => {
  if (caseRef === other) return 'same-person';
  return (scope === 'DISTANCE') === (metres !== null) ? undefined : 'metres-with-distance-alone';
};

/** Whether the pair is as it was shown. */
export const isPairAsExpected = (
  pair: CaseNonAssociation,
  expected: Separation & { readonly other: string },
): boolean =>
  pair.other === expected.other && pair.scope === expected.scope && pair.metres === expected.metres;
