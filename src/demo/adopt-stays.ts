import type { INestApplicationContext } from '@nestjs/common';
import { AdoptStay } from '#placements';
import { Acting, type ActingAs } from '#platform';
import type { PlacementRequest } from '#scoring';
import { coordinatorOf } from './assign-coordinators.js';

const asCoordinator = (region: string, person: string): ActingAs => ({
  role: 'fristad_app',
  scope: 'own-region',
  roles: ['COORDINATOR'],
  actor: coordinatorOf(region),
  region,
  purpose: 'PLACEMENT_MATCHING',
  case: person,
});

/** Ties the stays of households that live somewhere already to their requests, each by the coordinator of its region. */
export const adoptStays = async (
  app: INestApplicationContext,
  requests: readonly PlacementRequest[],
): Promise<void> => {
  const [acting, adopt] = [app.get(Acting), app.get(AdoptStay, { strict: false })];
  for (const { id, person, region } of requests) {
    const as = asCoordinator(region, person);
    await acting.run(as, () => adopt.run({ request: id, version: 1, key: `demo ${id}` }));
  }
};
