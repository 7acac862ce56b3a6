import type { Metres, PersonKey } from '#kernel';

/** Two persons to be kept apart. */
export type NonAssociation = { readonly a: PersonKey; readonly b: PersonKey } & (
  | { readonly scope: 'UNIT' | 'LOCALITY' | 'MUNICIPALITY' }
  | { readonly scope: 'DISTANCE'; readonly metres: Metres }
);
