import type { IsoDate } from '#kernel';
import type { Scenario } from '#scoring';
import { nationalPolicy } from './national-policy.js';
import type { SwedishGeography } from './swedish-geography.js';

/** What does not depend on who asks and where there is room. */
export const frameworkOf = (
  geography: SwedishGeography,
  asOf: IsoDate,
  { groups, groupRelations }: Pick<Scenario, 'groups' | 'groupRelations'>,
) => ({
  format: 'fristad-scenario/1' as const,
  asOf,
  policy: nationalPolicy,
  regions: geography.regions,
  municipalities: geography.municipalities.map(({ code, name, region }) => ({ code, name, region })),
  localities: geography.localities,
  groups,
  groupRelations,
});
