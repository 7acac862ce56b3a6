import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Acting, Clock, OPERATOR, type ActingAs } from '#platform';
import { readConfig, type Config } from '#settings';
import { entities } from '../../../src/app.entities.js';
import { startService } from '../../../src/service.js';
import { migrations } from '../../../migrations/index.js';
import { assigned } from './assigned.js';
import { anIssuer, AUDIENCE, type Said } from './an-issuer.js';
import type { Engine, FreshDatabase } from '../database/engine.js';
import { openOwner, ownerOf } from '../database/owner.js';
import { shareThreads } from '../database/kept-threads.js';
import { DayThatStays, standStill } from './the-day.js';
import { grantOf, type Person } from './a-person.js';
import { callerAt, type Caller } from './a-caller.js';

export type { Answer, Json } from './a-caller.js';
export type Environment = Readonly<Record<string, string>>;
type Headers = Readonly<Record<string, string>>;
const schema = { entities, migrations };

/** The configuration of a service on a fresh database. */
export const configOn = (fresh: Pick<FreshDatabase, 'serving'>, more: Environment = {}): Config => {
  const { DATABASE_URL, FRISTAD_DATA_DIR } = fresh.serving;
  const environment = {
    ...(DATABASE_URL === undefined ? { FRISTAD_DATA_DIR, FRISTAD_DURABLE: 'no' } : { DATABASE_URL }),
    PORT: '0',
    LOG_LEVEL: 'silent',
    FRISTAD_SOLVE_RUNS: 'no',
    FRISTAD_PLAN_BY_ITSELF: 'no',
    FRISTAD_JUDGE_ANEW: 'no',
    FRISTAD_DELIVER_EVENTS: 'no',
    FRISTAD_INIT: 'no',
    FRISTAD_STREAM_SECONDS: '1',
    FRISTAD_REQUESTS_PER_MINUTE: '1000000',
    FRISTAD_REQUEST_SECONDS: '900',
    FRISTAD_LONG_REQUEST_SECONDS: '900',
    ...more,
  };
  const config = readConfig(environment);
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  return config.value;
};

export const INTEGRATION: Said = { sub: 'u-integration', roles: ['INTEGRATION'] };
const MATCHING = { purpose: 'PLACEMENT_MATCHING' };

export type TestService = Awaited<ReturnType<typeof serviceOn>>;

/**
 * The real service with its guards, listening on a port of its own, beside an issuer of its own. Asked without `as` it is
 * an integration that asks. `stop` ends all three and leaves the database.
 * @throws whatever the service says when it does not start
 */
export const serviceOn = async (
  fresh: FreshDatabase,
  more: Environment = {},
  clock: Clock = new DayThatStays(),
) => {
  const [issuer, place] = [await anIssuer(), await mkdtemp(join(tmpdir(), 'fristad-keys-'))];
  const identity = { OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: AUDIENCE };
  const keys = { FRISTAD_KEY_DIR: join(place, 'keys'), FRISTAD_CREATE_KEYS: 'yes' };
  shareThreads();
  const leave = async () => {
    await issuer.stop();
    await rm(place, { recursive: true, force: true });
  };
  const start = () => startService(configOn(fresh, { ...identity, ...keys, ...more }), clock);
  const service = await start().catch(async (cause: unknown) => {
    await leave();
    throw cause;
  });
  await openOwner(service.app, fresh);
  await standStill(service.app);
  const address = `${service.address}/api`;
  /** Asks as anybody, with these headers each time. */
  const as = (said: Said, headers: Headers = {}): Caller =>
    callerAt(address, { token: () => issuer.token(said), headers });
  const askAs = (who: Person, headers: Headers = {}): Caller =>
    as({ sub: who.id, roles: [grantOf(who)] }, headers);
  /** Asks the parts of the service directly, without HTTP, as somebody. */
  const acting = <T>(who: ActingAs, act: () => T): T => service.app.get(Acting).run(who, act);
  /** The same as whoever runs the process. */
  const directly = <T>(act: () => T): T => acting(OPERATOR, act);
  const assign = (actor: string, ref: string) => assigned(service.app, { actor, ref });
  const stop = async () => {
    await service.app.close();
    await leave();
  };
  const asked = { address, issuer, as, askAs, acting, directly, assign, ...as(INTEGRATION, MATCHING) };
  return { app: service.app, database: ownerOf(service.app), stop, ...asked };
};

export type OwnService = TestService & { readonly fresh: FreshDatabase; readonly drop: () => Promise<void> };
/** A service on a fresh database of an engine; `drop` stops it and deletes the database. */
export const aService = async (engine: Engine, more: Environment = {}): Promise<OwnService> => {
  const fresh = await engine.fresh(schema);
  const service = await serviceOn(fresh, more);
  const drop = async () => {
    await service.stop();
    await fresh.drop();
  };
  return { ...service, fresh, drop };
};
