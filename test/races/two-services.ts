import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../harness/database/engine.js';
import { callerAt, type Caller } from '../harness/service/a-caller.js';
import { aService, type TestService } from '../harness/service/a-service.js';
import { AUDIENCE, type Said } from '../harness/service/an-issuer.js';
import { anotherProcess } from '../harness/service/another-process.js';

/** How somebody asks one process, and the other. */
export type Asks = readonly [Caller, Caller];
export type TwoServices = {
  readonly service: TestService;
  readonly as: (said: Said, headers?: Readonly<Record<string, string>>) => Asks;
};
const DEADLOCKS = `SELECT deadlocks::integer AS count FROM pg_stat_database WHERE datname = current_database()`;

export const deadlocksOf = async (service: TestService): Promise<number> =>
  (await service.database.query<{ readonly count: number }[]>(DEADLOCKS))[0]?.count ?? -1;

/** Two processes with a service each on one database, which `prepare` fills first. */
export async function withTwoServices(
  engine: Engine,
  prepare: (service: TestService) => Promise<void>,
  act: (two: TwoServices) => Promise<void>,
): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
  const keys = join(place, 'keys');
  const service = await aService(engine, { FRISTAD_KEY_DIR: keys, FRISTAD_CREATE_KEYS: 'yes' });
  await prepare(service);
  const url = service.fresh.serving.DATABASE_URL ?? '';
  const identity = { OIDC_ISSUER: service.issuer.issuer, OIDC_AUDIENCE: AUDIENCE };
  const settings = { ...identity, FRISTAD_KEY_DIR: keys, DATABASE_POOL_SIZE: '12' };
  const starting = [0, 1].map(() => anotherProcess(url, settings));
  const [first, second] = await Promise.all(starting);
  if (!first || !second) throw new Error('Two services were to be started.');
  const as: TwoServices['as'] = (said, headers = {}) => {
    const token = () => service.issuer.token(said);
    return [callerAt(first.address, { token, headers }), callerAt(second.address, { token, headers })];
  };
  try {
    await act({ service, as });
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    await service.drop();
    await rm(place, { recursive: true, force: true });
  }
}
