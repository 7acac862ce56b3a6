import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ConfirmPlacement } from '#placements';
import { Acting, type ActingAs } from '#platform';
import { entities } from '../../../src/app.entities.js';
import { buildService } from '../../../src/service.js';
import { migrations } from '../../../migrations/index.js';
import type { Engine } from '../database/engine.js';
import { configOn } from './a-service.js';
import { DayThatStays, standStill } from './the-day.js';
import { shownOf, type Household } from '../a-country.js';
import { keepOwner, ownerOf } from '../database/owner.js';

/** Somebody who coordinates in a region. */
export const coordinator = (region: string, actor: string): ActingAs => ({
  role: 'fristad_app',
  actor,
  region,
  roles: ['COORDINATOR'],
  scope: 'own-region',
  purpose: 'PLACEMENT_MATCHING',
});

/** The whole service on a fresh database, with many connections, asked without HTTP. */
export async function placingService(engine: Engine) {
  const fresh = await engine.fresh({ entities, migrations });
  const place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
  const keys = { FRISTAD_KEY_DIR: join(place, 'keys'), FRISTAD_CREATE_KEYS: true };
  const app: INestApplicationContext = await buildService(
    { ...configOn(fresh), ...keys, DATABASE_POOL_SIZE: 40 },
    new DayThatStays(),
  );
  await app.init();
  await keepOwner(app, fresh);
  await standStill(app);
  const as = <T>(who: ActingAs, act: () => Promise<T>): Promise<T> => app.get(Acting).run(who, act);
  const confirm = async ({ id, region }: Household, key = `key-${id}`) => {
    const shown = await shownOf(ownerOf(app), `PL-${id}`);
    return as(coordinator(region, `u-${id}`), () =>
      app.get(ConfirmPlacement).run({ placement: `PL-${id}`, key, version: 1, shown }),
    );
  };
  const drop = async () => {
    await app.close();
    await fresh.drop();
    await rm(place, { recursive: true, force: true });
  };
  return { app, database: ownerOf(app), as, confirm, drop };
}
export type PlacingService = Awaited<ReturnType<typeof placingService>>;
