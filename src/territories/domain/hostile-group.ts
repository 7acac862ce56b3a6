import type { GroupRelation, HostileGroup } from '#scoring';

export type { GroupRelation, HostileGroup } from '#scoring';

export const GROUP_TYPES = ['SELF_DEFINED', 'SUBURBAN', 'WHITE_POWER', 'OTHER'] as const;
export type GroupType = (typeof GROUP_TYPES)[number];
export const RELATIONS = ['ALLIED', 'HOSTILE'] as const;
/** Why two groups are no longer what they were to each other. */
export const ENDING_REASONS = ['NO_LONGER_SO', 'NOT_CONFIRMED', 'ENTERED_IN_ERROR'] as const;
export type EndingReason = (typeof ENDING_REASONS)[number];

export type RegisteredGroup = HostileGroup & {
  /** Counts every change; the entity tag. */
  readonly version: number;
};

/** How two groups stand to each other, or stood once. */
export type StatedRelation = GroupRelation & {
  readonly id: string;
  /** 1 while it stands, 2 once it has ended. */
  readonly version: number;
  readonly status: 'STANDS' | 'ENDED';
  readonly statedAt: Date;
  readonly endedAt: Date | null;
  readonly reason: EndingReason | null;
};
