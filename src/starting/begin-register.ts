import type { INestApplicationContext } from '@nestjs/common';
import { emptyRegister } from '#generation';
import { Places } from '#geography';
import { ImportScenario } from '#intake';
import { Acting, Clock, OPERATOR, UnitOfWork } from '#platform';
import { Imports } from '#problem';

/** How much of each kind was brought, and the version of the policy. */
export type Begun = {
  readonly regions: number;
  readonly municipalities: number;
  readonly localities: number;
  readonly policy: string;
};

const hasPlaces = async (app: INestApplicationContext): Promise<boolean> =>
  (await app.get(Places, { strict: false }).all()).regions.length > 0;

/**
 * Brings the places of Sweden and a policy to begin with to a register that has no places; nothing where it has some. That is
 * asked again in the queue of imports: who waited for another's import finds what it brought, and its policy stays in force.
 */
export const beginRegister = (app: INestApplicationContext): Promise<Begun | undefined> =>
  app.get(Acting).run(OPERATOR, async () => {
    if (await hasPlaces(app)) return undefined;
    return app.get(UnitOfWork).run(() => bringWhereNoneIs(app));
  });

const bringWhereNoneIs = async (app: INestApplicationContext): Promise<Begun | undefined> => {
  await app.get(Imports, { strict: false }).queueUp();
  if (await hasPlaces(app)) return undefined;
  const scenario = emptyRegister(app.get(Clock).today());
  const taken = await app.get(ImportScenario, { strict: false }).run(JSON.stringify(scenario));
  if (!taken.ok) throw new Error(`The places of Sweden were not taken in: ${taken.refusal.code}.`);
  return {
    regions: scenario.regions.length,
    municipalities: scenario.municipalities.length,
    localities: scenario.localities.length,
    policy: scenario.policy.version,
  };
};
