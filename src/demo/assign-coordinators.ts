import type { INestApplicationContext } from '@nestjs/common';
import {
  actorOfDemo,
  ChangeCaseTies,
  parseActorId,
  parseCaseRef,
  RememberUsers,
  type DemoLogins,
} from '#access';
import type { Scenario } from '#scoring';

const APPROVER = 'demo-approver';
const COORDINATOR = 'demo-coordinator';

/** The id of a region’s first invented coordinator. */
export const coordinatorOf = (region: string): string => `${COORDINATOR}-${region.toLowerCase()}`;

/** Assigns each case of the scenario to its region's first invented coordinator; nobody else sees it. */
export const assignCoordinators = async (
  app: INestApplicationContext,
  { requests }: Scenario,
  { users }: DemoLogins,
): Promise<void> => {
  const ties = app.get(ChangeCaseTies);
  const named = (name: string) => users.find(({ id }) => id === name);
  for (const { person, region } of requests) {
    const user = named(coordinatorOf(region));
    const actor = user && actorOfDemo(user);
    const [by, caseRef] = [parseActorId(`${APPROVER}-${region.toLowerCase()}`), parseCaseRef(person)];
    if (!actor || !by || !caseRef) continue;
    await app.get(RememberUsers).remember(actor);
    await ties.assign({ case: caseRef, actor: actor.id, by, owner: region });
  }
};
