/** Why a household must leave where it lives at once. Of the first three the town is exposed, and is out. */
export const EMERGENCY_REASONS = [
  'ADDRESS_EXPOSED',
  'THREAT_CHANGED',
  'TERRITORY_CHANGED',
  'UNIT_LOST',
  'NEEDS_NOT_MANAGEABLE',
] as const;
export type EmergencyReason = (typeof EMERGENCY_REASONS)[number];
/** And that incidents of its stay are answered so. */
export const TRANSFER_REASONS = [...EMERGENCY_REASONS, 'INCIDENT'] as const;

/** What the own region may have against a transfer that another region approved. */
export const OBJECTIONS = [
  'NO_EMERGENCY',
  'COULD_HAVE_WAITED',
  'SAFER_OTHERWISE',
  'HOUSEHOLD_NOT_HEARD',
  'FACTS_WRONG',
] as const;
export type Objection = (typeof OBJECTIONS)[number];
export const REVIEW_OUTCOMES = ['UPHELD', 'OBJECTED'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export const EMERGENCY_STATUSES = ['ASKED', 'CONFIRMED', 'TO_REVIEW', ...REVIEW_OUTCOMES] as const;
export type EmergencyTransfer = {
  /** The request that was made and granted for it. */
  readonly id: string;
  readonly person: string;
  /** The stay that ends with the arrival at the next. */
  readonly leaves: string;
  readonly reason: (typeof TRANSFER_REASONS)[number];
  readonly status: (typeof EMERGENCY_STATUSES)[number];
  readonly askedBy: string;
  readonly askedAt: Date;
  /** The placement that was confirmed for it, by whose approval and when. */
  readonly placement: string | null;
  readonly approvedBy: string | null;
  readonly confirmedAt: Date | null;
  /** By when an approver of the own region reviews it; null where one of them approved it, or nobody has yet. */
  readonly reviewDue: Date | null;
  readonly overdue: boolean;
  readonly objection: Objection | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
};

/** For how long a place is asked for where nobody says: until there is one to stay in. */
export const EMERGENCY_NIGHTS = 14;
