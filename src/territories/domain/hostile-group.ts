import type { GroupCode } from '#kernel';

export type HostileGroup = {
  readonly code: GroupCode;
  readonly type: 'SELF_DEFINED' | 'SUBURBAN' | 'WHITE_POWER' | 'OTHER';
};
export type GroupRelation = {
  readonly a: GroupCode;
  readonly b: GroupCode;
  readonly relation: 'ALLIED' | 'HOSTILE';
};
