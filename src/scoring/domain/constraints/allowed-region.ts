import { hardConstraint } from '../constraint.js';
import { regionAllowed } from '../repairs/limits-of-place.js';
import { listed } from '../wording.js';

type Figures = { readonly region: string; readonly allowed: readonly string[] };

export const allowedRegion = hardConstraint<Figures>({
  id: 'allowed-region',
  title: 'The unit lies in a region that the case allows',
  reason: 'A programme or a court may bind a household to some police regions.',
  discloses: 'case',
  dependsOn: 'unit',
  alikeBy: ({ region }) => region,
  sql: [],
  codes: ['PROGRAMME_CONDITION'],
  code: () => 'PROGRAMME_CONDITION',
  whileStanding: null,
  repair: regionAllowed,
  breach: ({ unit: { region }, request: { request } }) =>
    request.allowedRegions === null || request.allowedRegions.includes(region)
      ? undefined
      : { region, allowed: request.allowedRegions },
  message: ({ region, allowed }) => ({ code: 'OTHER_REGION', figures: { region, regions: allowed } }),
  sentence: ({ region, allowed }) =>
    allowed.length === 0
      ? `The unit lies in region ${region}; the case allows none.`
      : `The unit lies in region ${region}; the case allows ${listed(allowed)} only.`,
});
