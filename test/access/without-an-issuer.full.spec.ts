import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';
import { OwnProcess } from '../harness/own-process.js';
import { aDataFolder } from '../harness/service/a-data-folder.js';

type Line = { readonly level?: number; readonly context?: string; readonly msg?: string };

let folder: Awaited<ReturnType<typeof aDataFolder>>;
let service: OwnProcess;
let address: string;
let issuer: string;
let server: Server | undefined;

const portOf = (one: Server): number => (one.address() as AddressInfo).port;
const listen = async (one: Server, port: number): Promise<Server> => {
  await new Promise<void>((resolve) => one.listen(port, '127.0.0.1', resolve));
  return one;
};
const errorsOf = (context: string): readonly (string | undefined)[] =>
  service.out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.level === 50 && line.context === context)
    .map(({ msg }) => msg);

beforeAll(async () => {
  folder = await aDataFolder();
  const nobody = await listen(createServer(), 0);
  issuer = `http://127.0.0.1:${portOf(nobody)}`;
  await new Promise((resolve) => nobody.close(resolve));
  const settings = {
    PORT: '0',
    FRISTAD_INIT: 'no',
    ...folder.settings,
    OIDC_ISSUER: issuer,
  };
  service = new OwnProcess('src/main.ts', { settings });
  address = await service.says(/Fristad is at (\S+)\/api/);
});
afterAll(async () => {
  await service.stop();
  server?.close();
  await folder.drop();
});

describe('a service whose issuer does not answer', () => {
  it('starts, and has said so before it says where it is, with issuer and cause', () => {
    const { port } = new URL(issuer);
    const sentence = `The issuer ${issuer} (OIDC_ISSUER) can not be used: connect ECONNREFUSED 127.0.0.1:${port}`;
    expect(errorsOf('Issuer')).toEqual([sentence]);
    expect(service.out.indexOf(sentence)).toBeLessThan(service.out.indexOf('Fristad is at'));
  });

  it('is not ready, and tells nobody outside why', async () => {
    const answer = await fetch(`${address}/api/health/ready`);
    const text = await answer.text();
    expect([answer.status, text.includes(issuer)]).toEqual([503, false]);
    expect((await fetch(`${address}/api/health/live`)).status).toBe(200);
  });

  it.each([
    ['who logs in', '/api/auth/login', {}],
    ['who brings a token', '/api/auth/me', { authorization: 'Bearer a.b.c' }],
  ])('tells %s to come again, and logs the cause', async (_, path, headers: Record<string, string>) => {
    const answer = await fetch(address + path, { headers, redirect: 'manual' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({
      type: '/problems/issuer-unreachable',
      title: 'Nobody can be recognised at the moment',
    });
  });

  it('shows all the same where to go', async () => {
    for (const path of ['/api', '/api/', '/api?from=memory']) {
      const answer = await fetch(address + path);
      const page = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      for (const way of ['/api/auth/login', '/api/docs', '/api/docs-json', '/api/health/ready'])
        expect(page).toContain(`href="${way}"`);
      expect(page).not.toMatch(/https?:|<script|src=/u);
    }
    for (const path of ['/apis', '/api/nowhere', '/nowhere'])
      expect((await fetch(address + path)).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${address}/api/docs-json`)).status).toBe(200);
  });

  it('is ready when the issuer has come', async () => {
    const key = await exportJWK((await generateKeyPair('ES256')).publicKey);
    const about = { issuer, jwks_uri: `${issuer}/keys` };
    const answers = createServer(({ url }, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(url === '/keys' ? { keys: [key] } : about));
    });
    server = await listen(answers, Number(new URL(issuer).port));
    let status = 0;
    while (status !== 200) {
      ({ status } = await fetch(`${address}/api/health/ready`));
      if (status !== 200) await sleep(500);
    }
    expect(
      (await fetch(`${address}/api/auth/me`, { headers: { authorization: 'Bearer a.b.c' } })).status,
    ).toBe(401);
  });
});
