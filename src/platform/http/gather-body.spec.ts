import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { gatherBody } from './gather-body.js';

const LIMIT_BYTES = 1_000_000;
type Left = {
  readonly cause?: unknown;
  readonly body: Buffer | undefined;
  readonly own: boolean;
  readonly within: string;
};
const context = new AsyncLocalStorage<string>();
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server of the middleware alone, and what it handed on of the first request. */
const aServer = async (brings = (_request: IncomingMessage) => true) => {
  const gather = gatherBody({ brings, limitBytes: LIMIT_BYTES });
  const { promise: left, resolve } = Promise.withResolvers<Left>();
  const server = createServer((request, response) => {
    const next = (cause?: unknown) => {
      const { rawBody: body } = request as { rawBody?: Buffer };
      const own = body?.buffer.byteLength === body?.length;
      resolve({ ...(cause === undefined ? {} : { cause }), body, own, within: context.getStore() ?? '' });
      request.resume();
      response.end();
    };
    context.run('its request', () => gather(request, response, next));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const send = (headers: Readonly<Record<string, string | number>>) => {
    const sent = ask({ port: (server.address() as AddressInfo).port, method: 'POST', headers });
    sent.on('error', () => undefined);
    return sent;
  };
  return { left, send };
};

const BODY = Buffer.from(Array.from({ length: 300_000 }, (_, place) => place % 251));

describe('the body of an import', () => {
  it('is handed on as it came, in memory that is its alone, however it was cut', async () => {
    const { left, send } = await aServer();
    const sent = send({ 'content-length': BODY.length });
    for (let at = 0; at < BODY.length; at += 70_001) {
      sent.write(BODY.subarray(at, at + 70_001));
      await new Promise(setImmediate);
    }
    sent.end();
    const { body, own, cause, within } = await left;
    expect([body?.equals(BODY), own, cause, within]).toEqual([true, true, undefined, 'its request']);
  });

  it.each([
    ['no length', { 'transfer-encoding': 'chunked' }],
    ['more than may be', { 'content-length': LIMIT_BYTES + 1 }],
    ['that it is packed', { 'content-length': BODY.length, 'content-encoding': 'gzip' }],
  ])('is left to the next parser where the request says %s', async (_, headers) => {
    const { left, send } = await aServer();
    send(headers).write(BODY.subarray(0, 10));
    expect(await left).toMatchObject({ body: undefined, within: 'its request' });
  });

  it('is left alone where it is no import', async () => {
    const { left, send } = await aServer(() => false);
    send({ 'content-length': BODY.length }).end(BODY);
    expect(await left).toMatchObject({ body: undefined, within: 'its request' });
  });

  it('is not handed on in part', async () => {
    const { left, send } = await aServer();
    const sent = send({ 'content-length': BODY.length });
    sent.write(BODY.subarray(0, 1000), () => setTimeout(() => sent.destroy(), 50));
    const { body, cause } = await left;
    expect([body, cause]).toEqual([undefined, expect.objectContaining({ status: 400 })]);
  });
});
