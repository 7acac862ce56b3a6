import type { HousingUnit } from './housing-unit.js';

/** A unit before it is called anything. */
export type NewUnit = Omit<HousingUnit, 'id'>;

/** What an officer may change of a unit. One of another kind is another unit; voids come and go one by one. */
export const CHANGEABLE = [
  'beds',
  'features',
  'protectionLevel',
  'monthlyCost',
  'availableFrom',
  'availableTo',
] as const;
/** What two officers may correct, for it was never so. */
export const CORRECTABLE = ['location', 'locality', 'turnaroundDays'] as const;
/** What two officers decide when a unit that was closed is opened again. */
export const REOPENED = ['availableFrom', 'availableTo'] as const;
export type UnitPatch = Partial<
  Pick<HousingUnit, (typeof CHANGEABLE)[number] | (typeof CORRECTABLE)[number] | 'voids'>
>;

/** A unit as it is, and as it is to be. */
export type UnitChange = { readonly before: NewUnit; readonly after: NewUnit };

/** What is wrong at one place of a command, as a JSON pointer. */
export type Fault = { readonly pointer: string; readonly message: string; readonly expected?: string };
