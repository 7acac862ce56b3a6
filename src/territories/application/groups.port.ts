import type {
  EndingReason,
  GroupRelation,
  GroupType,
  RegisteredGroup,
  StatedRelation,
} from '../domain/hostile-group.js';

export type GroupCodeOfRefusal = 'no-such-group' | 'stale';
export type StateCode = 'unknown-group' | 'related-already' | 'related-otherwise';
export type EndCode = 'no-such-relation' | 'second-person-needed';

/** Hostile groups, and how they stand to each other. */
export abstract class Groups {
  abstract all(): Promise<readonly RegisteredGroup[]>;
  abstract find(code: string): Promise<RegisteredGroup | undefined>;
  /** Over the version that was seen; 0 for a group that was not there. */
  abstract write(code: string, seen: number, type: GroupType): Promise<'WRITTEN' | GroupCodeOfRefusal>;
  /** Those that stand, and with `ended` those that do no longer. */
  abstract relations(which: { readonly ended: boolean }): Promise<readonly StatedRelation[]>;
  abstract findRelation(id: string): Promise<StatedRelation | undefined>;
  abstract state(id: string, relation: GroupRelation): Promise<'STATED' | StateCode>;
  abstract end(id: string, reason: EndingReason): Promise<'ENDED' | EndCode>;
}
