import type { Act } from './acts/act.js';
import { caseActs } from './acts/of-cases.js';
import { incidentActs } from './acts/of-incidents.js';
import { mergedActs } from './acts/of-merged-cases.js';
import { offerActs } from './acts/of-offers.js';
import { placementActs } from './acts/of-placements.js';
import { requestActs } from './acts/of-requests.js';
import { stayActs } from './acts/of-stays.js';
import { groundActs } from './acts/of-the-ground.js';
import { countryActs } from './acts/of-the-country.js';

/** Whatever touches the case a, its placement, unit, town, pairs, policy or ground. A new act is raced with all of these. */
export const ACTS: Readonly<Record<string, Act>> = {
  ...placementActs,
  ...stayActs,
  ...requestActs,
  ...countryActs,
  ...groundActs,
  ...offerActs,
  ...caseActs,
  ...incidentActs,
  ...mergedActs,
};
