export type { GroupRelation, HostileGroup } from '#scoring';
