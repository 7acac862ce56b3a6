import { refusal, type Result } from '#kernel';
import type { Scenario, Territory } from '#scoring';
import { closedRings } from './checks/closed-rings.js';
import { knownReferences } from './checks/known-references.js';
import { longitudeFirst } from './checks/longitude-first.js';
import { groundNearLocalities } from './checks/places-near-localities.js';
import { periods } from './checks/periods.js';
import { shortGround } from './checks/short-ground.js';
import { simpleGround } from './checks/simple-ground.js';
import { NewTerritoryFormat } from './formats/group.format.js';
import type { InputRejection } from './errors/input-error.js';
import { parsePart } from './read-part.js';

/** Ground before it is called anything. */
export type NewTerritory = Omit<Territory, 'id'>;
/** The places and groups that ground may lie near and name. */
export type TerritorySetting = Pick<Scenario, 'localities'> & {
  readonly groups: readonly { readonly code: string }[];
};

const checks = [
  knownReferences,
  periods,
  longitudeFirst,
  groundNearLocalities,
  shortGround,
  closedRings,
  simpleGround,
];

/** A value as one territory of a scenario, without its id; every error with its pointer from the territory. */
export const parseTerritory = (
  value: unknown,
  setting?: TerritorySetting,
): Result<NewTerritory, InputRejection> => {
  const read = parsePart<NewTerritory>(value, {
    shape: NewTerritoryFormat,
    at: ['territories', 0],
    checks: setting === undefined ? checks.filter((check) => check !== knownReferences) : checks,
    around: (territory) => ({ ...setting, territories: [territory] }),
  });
  return read.ok ? read : refusal(read.refusal);
};
