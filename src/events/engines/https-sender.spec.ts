import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeliverySettings } from '../application/delivery-settings.js';
import type { WebhookNetworks } from '../domain/webhook-address.js';
import { HttpsSender, type Resolve } from './https-sender.js';

let port: number;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.headers.host ?? ''} ${request.url ?? ''}`);
  response.writeHead(request.url === '/moved' ? 307 : 200, { location: '/in' }).end('x'.repeat(100_000));
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const leadsTo =
  (...addresses: readonly string[]): Resolve =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
const sentTo = async (address: string, resolve: Resolve, networks: WebhookNetworks = 'loopback') => {
  asked = [];
  const sender = HttpsSender.resolving(resolve, new DeliverySettings(networks, 3, 90));
  const message = { id: 'e-1', body: '{}', secret: 'whsec_AAAA', at: new Date(0), address };
  return sender.send(message);
};
const notAllowed = { ok: false, refusal: { code: 'address-not-allowed' } };

describe('what is sent', () => {
  it('goes to the address that was looked at, under the name that was asked for', async () => {
    const taken = await sentTo(`http://hooks.example.se:${port}/in`, leadsTo('127.0.0.1'));
    expect([taken, asked]).toEqual([{ ok: true, value: 'TAKEN' }, [`hooks.example.se:${port} /in`]]);
  });

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:127.0.0.1'])(
    'does not go where a name leads to %s, unless that is set',
    async (address) => {
      expect(await sentTo(`http://hooks.example.se:${port}/in`, leadsTo(address), 'public')).toEqual(
        notAllowed,
      );
      expect(asked).toEqual([]);
    },
  );

  it('does not go where one of several addresses may not be reached, whichever comes first', async () => {
    for (const found of [
      ['127.0.0.1', '169.254.169.254'],
      ['169.254.169.254', '127.0.0.1'],
    ])
      expect(await sentTo(`http://hooks.example.se:${port}/in`, leadsTo(...found))).toEqual(notAllowed);
    expect(asked).toEqual([]);
  });

  it('does not go to such an address itself, however it is written', async () => {
    const never: Resolve = () => Promise.reject(new Error('No name was to be looked up.'));
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]'])
      expect(await sentTo(`http://${host}:${port}/in`, never, 'private')).toEqual(notAllowed);
    expect(asked).toEqual([]);
    expect(await sentTo(`http://2130706433:${port}/in`, never)).toEqual({ ok: true, value: 'TAKEN' });
  });

  it('follows nobody elsewhere, and tells in a code why it was not taken', async () => {
    const moved = await sentTo(`http://hooks.example.se:${port}/moved`, leadsTo('127.0.0.1'));
    expect([moved, asked]).toEqual([
      { ok: false, refusal: { code: 'status-307' } },
      [`hooks.example.se:${port} /moved`],
    ]);
    expect(await sentTo('http://hooks.example.se:1/', leadsTo('127.0.0.1'))).toEqual({
      ok: false,
      refusal: { code: 'ECONNREFUSED' },
    });
    expect(await sentTo('http://hooks.example.se/', leadsTo())).toEqual({
      ok: false,
      refusal: { code: 'address-not-allowed' },
    });
  });
});
