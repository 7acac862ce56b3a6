import { Acting, readConfig, TOKEN_HOLDER, type Config } from '#platform';
import { entities } from '../../src/app.entities.js';
import { startService } from '../../src/service.js';
import { migrations } from '../../migrations/index.js';
import type { Engine, FreshDatabase } from '../database/harness/engine.js';

export const TOKEN = 'a-token-for-tests-of-32-characters';
const schema = { entities, migrations };

/** The configuration of a service on a fresh database. */
export const configOn = (fresh: FreshDatabase): Config => {
  const { DATABASE_URL, FRISTAD_DATA_DIR } = fresh.choice;
  const environment = {
    ...(DATABASE_URL === undefined ? { FRISTAD_DATA_DIR, FRISTAD_DURABLE: 'no' } : { DATABASE_URL }),
    PORT: '0',
    FRISTAD_TOKEN: TOKEN,
    LOG_LEVEL: 'silent',
  };
  const config = readConfig(environment);
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  return config.value;
};

// A test reads an answer as what it expects; a wrong guess fails the test.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
};
export type TestService = Awaited<ReturnType<typeof serviceOn>>;

type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

/** The real service, listening on a port of its own. */
export const serviceOn = async (fresh: FreshDatabase) => {
  const service = await startService(configOn(fresh));
  const address = `${service.address}/api`;
  const authorization = `Bearer ${TOKEN}`;
  const ask = (path: string, { headers = {}, ...init }: Asked = {}): Promise<Response> =>
    fetch(`${address}${path}`, { ...init, headers: { authorization, ...headers } });
  const call = async (path: string, init: Asked = {}): Promise<Answer> => {
    const response = await ask(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  };
  const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  /** Asks the parts of the service directly, as the holder of the token. */
  const directly = <T>(act: () => T): T => service.app.get(Acting).run(TOKEN_HOLDER, act);
  return { ...service, address, ask, call, post, directly };
};

/** A service on a fresh database of an engine; `drop` stops it and deletes the database. */
export const aService = async (
  engine: Engine,
): Promise<TestService & { fresh: FreshDatabase; drop: () => Promise<void> }> => {
  const fresh = await engine.fresh(schema);
  const service = await serviceOn(fresh);
  const drop = async () => {
    await service.app.close();
    await fresh.drop();
  };
  return { ...service, fresh, drop };
};
