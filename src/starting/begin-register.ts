import type { INestApplicationContext } from '@nestjs/common';
import { emptyRegister } from '#generation';
import { Places } from '#geography';
import { ImportScenario } from '#intake';
import { Acting, Clock, OPERATOR } from '#platform';

/** How much of each kind was brought, and the version of the policy. */
export type Begun = {
  readonly regions: number;
  readonly municipalities: number;
  readonly localities: number;
  readonly policy: string;
};

/**
 * Brings the places of Sweden and a policy to begin with to a register that has no places; nothing where it has some. Two at
 * once bring it once.
 */
export const beginRegister = (app: INestApplicationContext): Promise<Begun | undefined> =>
  app.get(Acting).run(OPERATOR, async () => {
    const { regions } = await app.get(Places, { strict: false }).all();
    if (regions.length > 0) return undefined;
    const scenario = emptyRegister(app.get(Clock).today());
    const taken = await app.get(ImportScenario, { strict: false }).run(JSON.stringify(scenario));
    if (!taken.ok) throw new Error(`The places of Sweden were not taken in: ${taken.refusal.code}.`);
    if (taken.value.already) return undefined;
    return {
      regions: scenario.regions.length,
      municipalities: scenario.municipalities.length,
      localities: scenario.localities.length,
      policy: scenario.policy.version,
    };
  });
