import createClient, { type Client as OpenApiClient, type Middleware } from 'openapi-fetch';
import type { paths } from './api.js';
import type { Again } from './log-in-again.js';
import { offline } from './problem.js';
import { purposeHeader, type About } from './purpose.js';

/** What is put to every request here, in one place, and by no screen. */
type PutHere = 'Purpose' | 'Idempotency-Key';
type Headers<H> =
  object extends Omit<H, PutHere> ? { header?: Omit<H, PutHere> } : { header: Omit<H, PutHere> };
type Operation<O> = O extends { parameters: { header: infer H } & infer P }
  ? Omit<O, 'parameters'> & { parameters: Omit<P, 'header'> & Headers<H> }
  : O;
type Path<P> = { [M in keyof P]: Operation<P[M]> };
export type Paths = { [P in keyof paths]: Path<paths[P]> };
export type Api = OpenApiClient<Paths>;

const SAFE = new Set(['GET', 'HEAD']);
const WAIT_AT_MOST_SECONDS = 5;

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const wantsLogin = async (answer: Response): Promise<'over' | 'fresh' | undefined> => {
  if (answer.status !== 401) return undefined;
  const body = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { readonly type?: string };
  return body.type === '/problems/fresh-login-needed' ? 'fresh' : 'over';
};

/**
 * Sends a request as whoever is logged in. One that wants a login, or a fresh one, waits for it and is sent again; a read
 * that comes too often waits as long as it is told to, once.
 */
const sender = (again: Again) => {
  const send = async (request: Request): Promise<Response> => {
    const brought = request.clone();
    brought.headers.set('X-CSRF-Token', again.current().csrf);
    const answer = await fetch(brought).catch(() => {
      throw offline();
    });
    const why = await wantsLogin(answer);
    if (why === undefined) return answer;
    await again.ask(why);
    return send(request);
  };
  return async (request: Request): Promise<Response> => {
    const answer = await send(request);
    const seconds = Number(answer.headers.get('retry-after') ?? NaN);
    const isShort = SAFE.has(request.method) && answer.status === 429 && seconds <= WAIT_AT_MOST_SECONDS;
    if (!isShort) return answer;
    await pause(seconds);
    return send(request);
  };
};

const putting = (name: string, value: string | undefined): Middleware => ({
  onRequest: ({ request }) => {
    if (value !== undefined) request.headers.set(name, value);
    return request;
  },
});

export type ApiFor = (about: About, idempotencyKey?: string) => Api;

/** The service, asked for a purpose; an act brings the key by which it is done once. */
export const apiOf =
  (again: Again): ApiFor =>
  (about, idempotencyKey) => {
    const client = createClient<Paths>({ baseUrl: location.origin, fetch: sender(again) });
    client.use(putting('Purpose', purposeHeader(again.current().roles, about)));
    client.use(putting('Idempotency-Key', idempotencyKey));
    return client;
  };
