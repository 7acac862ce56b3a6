import type { Said } from './an-issuer.js';
import type { Engine } from '../database/engine.js';
import { aService } from './a-service.js';
import { ownerOf } from '../database/owner.js';

type Sent = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** The service on a fresh database, and how to ask it as anybody. */
export async function guardedPlacing(engine: Engine) {
  const { app, as, assign, drop } = await aService(engine);
  const ask = (path: string, said: Said, { method = 'GET', headers = {}, body }: Sent = {}) =>
    as(said).call(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { app, database: ownerOf(app), ask, assign, drop };
}
export type GuardedPlacing = Awaited<ReturnType<typeof guardedPlacing>>;
