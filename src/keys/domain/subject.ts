/** Whose data a key protects: erasing the key erases what it protects, and nothing of anybody else. */
export type Subject = {
  readonly kind: 'CASE' | 'UNIT' | 'PROVIDER' | 'WEBHOOK' | 'GROUP' | 'ACTOR';
  readonly id: string;
};

/** All that has data keys: the subjects, and the check for registered persons, whose server key is made from one. */
export type KeyHolder = Subject | { readonly kind: 'PERSON_CHECK'; readonly id: 'national' };

export const PERSON_CHECK: KeyHolder = { kind: 'PERSON_CHECK', id: 'national' };
