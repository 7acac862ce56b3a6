import type { INestApplicationContext } from '@nestjs/common';
import { ChangeCaseTies, parseActorId, parseCaseRef, type DemoLogins } from '#access';
import type { Scenario } from '#scoring';

const APPROVER = 'demo-approver';
const COORDINATOR = 'demo-coordinator';

/** Assigns each case of the scenario to its region's first invented coordinator; nobody else sees it. */
export const assignCoordinators = async (
  app: INestApplicationContext,
  { requests }: Scenario,
  { users }: DemoLogins,
): Promise<void> => {
  const ties = app.get(ChangeCaseTies);
  const names = new Set(users.map(({ id }) => id));
  for (const { person, region } of requests) {
    const coordinator = `${COORDINATOR}-${region.toLowerCase()}`;
    const [actor, by] = [parseActorId(coordinator), parseActorId(`${APPROVER}-${region.toLowerCase()}`)];
    const ref = parseCaseRef(person);
    if (!names.has(coordinator) || !actor || !by || !ref) continue;
    await ties.assign({ case: ref, actor, by });
  }
};
