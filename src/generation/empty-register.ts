import type { IsoDate } from '#kernel';
import type { Scenario } from '#scoring';
import { frameworkOf } from './framework.js';
import { nationalPolicy } from './national-policy.js';
import { swedishGeography } from './swedish-geography.js';

/** As generated scenarios are judged, under a name of its own: what a service is begun with asks something of cases. */
const firstPolicy: Scenario['policy'] = {
  ...nationalPolicy,
  version: '2026-1-service',
  demands: {
    ...{ confirmations: 'REFUSE', fundingOfNgo: 'REFUSE', fundingOfOthers: 'FLAG' },
    ...{ contactPerson: 'FLAG', reassessment: 'FLAG', longTermPlan: 'FLAG' },
  },
};

/** The places of Sweden and a policy to begin with, and nothing else. @throws Error when the package lies without its fixtures. */
export const emptyRegister = (asOf: IsoDate): Scenario => ({
  ...frameworkOf(swedishGeography(), asOf, { groups: [], groupRelations: [] }),
  policy: firstPolicy,
  territories: [],
  providers: [],
  units: [],
  requests: [],
  nonAssociations: [],
  placements: [],
});
