import { ConfirmPlacement } from '#placements';
import type { ActingAs } from '#platform';
import { SERVING_MANY } from './database/connections.js';
import { proposalOf, type Household } from './a-country.js';
import type { TestService } from './service/a-service.js';

/** Settings of a service that many ask at the same time. */
export const MANY_AT_ONCE = { DATABASE_POOL_SIZE: String(SERVING_MANY) };

/** Somebody who coordinates in a region. */
export const coordinator = (region: string, actor: string): ActingAs => ({
  role: 'fristad_app',
  actor,
  region,
  roles: ['COORDINATOR'],
  scope: 'own-region',
  purpose: 'PLACEMENT_MATCHING',
});

/** Has a household's placement confirmed by a coordinator of its region, as it is shown now, without HTTP. */
export const confirmIn = async (service: TestService, { id, region }: Household, key = `key-${id}`) => {
  const expected = await proposalOf(service.database, `PL-${id}`);
  return service.acting(coordinator(region, `u-${id}`), () =>
    service.app.get(ConfirmPlacement).run({ placement: `PL-${id}`, key, version: 1, expected }),
  );
};
