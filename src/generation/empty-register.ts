import type { IsoDate } from '#kernel';
import type { Scenario } from '#scoring';
import { frameworkOf } from './framework.js';
import { swedishGeography } from './swedish-geography.js';

/** The places of Sweden and a policy to begin with, and nothing else. @throws Error when the package lies without its fixtures. */
export const emptyRegister = (asOf: IsoDate): Scenario => ({
  ...frameworkOf(swedishGeography(), asOf, { groups: [], groupRelations: [] }),
  territories: [],
  providers: [],
  units: [],
  requests: [],
  nonAssociations: [],
  placements: [],
});
