import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { problemOf, writeProblem } from './problem.filter.js';
import { countFor, slowDown } from './slow-down.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that knows whoever brings a token `user-…`, and counts how often a refusal went past the middleware. */
const aServer = async (perMinute: number) => {
  const limit = slowDown({ FRISTAD_REQUESTS_PER_MINUTE: perMinute });
  let refusals = 0;
  const server = createServer((request, response) => {
    const answerProblem = (cause: unknown) => {
      refusals += problemOf(cause).status === 429 ? 1 : 0;
      writeProblem(cause, request, response);
    };
    limit(request, response, (cause) => {
      const [, user] = /^Bearer (user-\w+)/.exec(request.headers.authorization ?? '') ?? [];
      if (cause !== undefined) answerProblem(cause);
      else if (user === undefined) response.writeHead(401).end();
      else countFor(request, user).then(() => response.end('done'), answerProblem);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/units?secret=1`;
  const ask = (authorization = '') => fetch(address, { headers: { authorization } });
  const statuses = async (times: number, authorization?: string) => {
    const all: number[] = [];
    for (let time = 0; time < times; time++) all.push((await ask(authorization)).status);
    return all;
  };
  return { ask, statuses, refusals: () => refusals };
};

describe('limits on requests', () => {
  it('let a user ask so often in a minute, whatever tokens he has, and tell him when to come again', async () => {
    const { ask, statuses } = await aServer(3);
    expect(await statuses(2, 'Bearer user-eva 1')).toEqual([200, 200]);
    expect(await statuses(3, 'Bearer user-eva 2')).toEqual([200, 429, 429]);
    const tooMany = await ask('Bearer user-eva 1');
    expect([tooMany.status, tooMany.headers.get('content-type')]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await tooMany.json()).toEqual({
      type: '/problems/too-many-requests',
      title: 'Too many requests; wait a little',
      status: 429,
      instance: '/api/units',
    });
    const wait = Number(tooMany.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
  });

  it('let many users behind one address each ask as often', async () => {
    const { statuses } = await aServer(5);
    for (let user = 0; user < 12; user++)
      expect(await statuses(5, `Bearer user-${user}`)).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses(1, 'Bearer user-7')).toEqual([429]);
    expect(await statuses(1, 'Bearer user-12')).toEqual([200]);
  });

  it('bar strangers from an address after so many, but nobody who was recognised there', async () => {
    const { statuses } = await aServer(4);
    expect(await statuses(1, 'Bearer user-eva')).toEqual([200]);
    expect(await statuses(6, 'Bearer stolen')).toEqual([401, 401, 401, 401, 429, 429]);
    expect(await statuses(1)).toEqual([429]);
    expect(await statuses(4, 'Bearer user-eva')).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, 'Bearer user-new')).toEqual([429]);
  });

  it('send one refusal a minute the usual way, and answer the others by themselves', async () => {
    const { statuses, refusals } = await aServer(2);
    await statuses(30, 'Bearer stolen');
    expect(refusals()).toBe(1);
    await statuses(1, 'Bearer user-eva');
    expect(refusals()).toBe(1);
    const other = await aServer(2);
    await other.statuses(30, 'Bearer user-eva');
    expect(other.refusals()).toBe(1);
  });

  it('are none where there is room (negative control)', async () => {
    const { statuses } = await aServer(1000);
    expect(new Set(await statuses(60, 'Bearer stolen'))).toEqual(new Set([401]));
    expect(new Set(await statuses(60, 'Bearer user-eva'))).toEqual(new Set([200]));
  });
});
