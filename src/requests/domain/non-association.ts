export type { NonAssociation } from '#scoring';
