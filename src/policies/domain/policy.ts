export type { Policy } from '#scoring';
