import type { Result } from '#kernel';
import type { Unit } from '#scoring';
import { longitudeFirst } from './checks/longitude-first.js';
import { periods } from './checks/periods.js';
import { voidsApart } from './checks/voids-apart.js';
import { NewUnitFormat, NewUnitsFormat } from './formats/unit.format.js';
import type { InputRejection } from './errors/input-error.js';
import { readPart } from './read-part.js';

/** A unit as it stands in a scenario, before it is called anything. */
export type NewUnit = Omit<Unit, 'id'>;
const checks = [periods, voidsApart, longitudeFirst];

/** The text of `{ "units": [ … ] }`. Whether the provider and the locality of each are there is not asked. */
export const readUnits = (
  text: string | Uint8Array,
): Result<{ readonly units: readonly NewUnit[] }, InputRejection> =>
  readPart(text, { shape: NewUnitsFormat, at: [], checks, around: (units) => units });

/** The text of one unit; every error with its pointer from the unit. */
export const readUnit = (text: string | Uint8Array): Result<NewUnit, InputRejection> =>
  readPart(text, { shape: NewUnitFormat, at: ['units', 0], checks, around: (unit) => ({ units: [unit] }) });
