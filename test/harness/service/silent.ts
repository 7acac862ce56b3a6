import type { NestExpressApplication } from '@nestjs/platform-express';
import { ImportScenario } from '#intake';
import { writeScenario } from '#interchange';
import { Acting, OPERATOR, type ActingAs, type Clock } from '#platform';
import type { Scenario } from '#scoring';
import type { Config } from '#settings';
import { entities } from '../../../src/app.entities.js';
import { buildService } from '../../../src/service.js';
import { migrations } from '../../../migrations/index.js';
import type { Engine } from '../database/engine.js';
import { openOwner, ownerOf } from '../database/owner.js';
import { configOn } from './a-service.js';
import { DayThatStays, standStill } from './the-day.js';

/** The whole service, ready and listening nowhere: its parts are asked directly. */
export const silent = async (config: Config, clock: Clock): Promise<NestExpressApplication> => {
  const app = await buildService(config, clock);
  await app.init();
  return app;
};

/** Such a service on a fresh database of an engine; `drop` stops it and deletes the database. */
export const aSilentService = async (engine: Engine) => {
  const fresh = await engine.fresh({ entities, migrations });
  const app = await openOwner(await silent(configOn(fresh), new DayThatStays()), fresh);
  await standStill(app);
  const acting = <T>(who: ActingAs, act: () => T): T => app.get(Acting).run(who, act);
  /** As whoever runs the process. */
  const directly = <T>(act: () => T): T => acting(OPERATOR, act);
  /** @throws Error for a scenario that the service does not take in. */
  const takeIn = async (scenario: Scenario): Promise<void> => {
    const importing = app.get(ImportScenario, { strict: false });
    const taken = await directly(() => importing.run(writeScenario(scenario)));
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
  };
  const drop = async (): Promise<void> => {
    await app.close();
    await fresh.drop();
  };
  return { app, database: ownerOf(app), acting, directly, takeIn, drop };
};
export type SilentService = Awaited<ReturnType<typeof aSilentService>>;
