import type { Field } from '../domain/field.js';

/** The street address of a unit, unless said otherwise. */
export const aField = (over: Partial<Field> = {}): Field => ({
  subject: { kind: 'UNIT', id: 'U-1' },
  table: 'housing_unit',
  column: 'street_address',
  row: 'U-1',
  ...over,
});
