import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { secureHeaders } from '../../src/platform/http/headers.js';
import { fuzz, type Fuzzed } from './fuzz/fuzz.js';
import type { Known } from './fuzz/known.js';
import { oracleOf } from './fuzz/oracle.js';
import { closeWire, wire } from './fuzz/wire.js';

const SECRET = 'Påhittade stigen 11';
const problem = (status: number, more = {}) => ({ type: 'about:blank', title: 'No', status, ...more });
type Reply = readonly [status: number, body: unknown];
const refusesTheWide: (path: string) => Reply = (path) =>
  path.includes('wide=true')
    ? [500, problem(500, { detail: 'duplicate key value violates' })]
    : [200, { id: 'x' }];

/** What each route answers; each but the first is wrong in one way. */
const answers: Readonly<Record<string, (path: string) => Reply>> = {
  right: () => [200, { id: 'x' }],
  refused: () => [404, problem(404)],
  failing: () => [500, problem(500)],
  'failing-for-some': refusesTheWide,
  'telling-sql': () => [200, { id: 'SELECT id FROM housing_unit' }],
  'telling-a-stack': () => [400, problem(400, { detail: 'at find (/srv/app/units.js:12:7)' })],
  'telling-a-column': () => [200, { id: 'own_groups' }],
  'telling-a-secret': () => [200, { id: SECRET }],
  undeclared: () => [418, problem(418)],
  'of-another-shape': () => [200, { id: 7 }],
  'no-problem': () => [404, { message: 'no' }],
  'with-another-status': () => [404, problem(400)],
};

const answerTo = (method: string, url: string): Reply => {
  const [, name = ''] = /^\/api\/([a-z-]+)(?:\?|$)/.exec(url) ?? [];
  return (method === 'GET' ? answers[name]?.(url) : undefined) ?? [404, problem(404)];
};

const paths = Object.fromEntries(
  Object.keys(answers).map((name) => [
    `/api/${name}`,
    {
      get: {
        parameters: [{ name: 'wide', in: 'query', schema: { type: 'boolean' } }],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          400: {},
          404: {},
        },
      },
    },
  ]),
);
const schemas = {
  Thing: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status'],
    properties: { title: { type: 'string' }, status: { type: 'integer' } },
  },
};
const document = { paths, components: { schemas } } as unknown as OpenAPIObject;
const known: Known = {
  schemas: {},
  things: {},
  words: ['a'],
  users: ['nobody'],
  allowed: {},
  asksSecond: new Set(),
  examples: {},
};

describe('what the fuzzing notices in a service with planted faults (negative control)', () => {
  let server: Server;
  let found: Fuzzed;
  const secure = secureHeaders(false);

  beforeAll(async () => {
    server = createServer((request, response) =>
      secure(request, response, () => {
        const { url = '', method = '' } = request;
        const [status, body] = answerTo(method, url);
        response.setHeader('content-type', status < 400 ? 'application/json' : 'application/problem+json');
        if (url.split('?')[0] !== '/api/refused') response.setHeader('cache-control', 'no-store');
        response.writeHead(status).end(method === 'HEAD' ? undefined : JSON.stringify(body));
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const oracle = oracleOf({
      document,
      names: ['own_groups'],
      secrets: [{ text: SECRET, disclosedBy: /reveal/ }],
    });
    const send = ({ method, path, headers, body }: Parameters<Parameters<typeof fuzz>[0]['send']>[0]) =>
      wire(address, {
        method,
        path,
        headers,
        body: body === undefined ? undefined : Buffer.from(body, 'base64'),
      });
    found = await fuzz({ document, known, oracle, send, seed: 7, requests: 520 });
  });
  afterAll(() => {
    closeWire();
    server.close();
  });
  const faultOf = (name: string) => found.faults.find((fault) => fault.startsWith(`GET /api/${name}:`)) ?? '';

  it('is nothing where all is right', () => {
    expect(faultOf('right')).toBe('');
    expect(found.statuses.get('GET /api/right')?.get(200)).toBe(40);
  });

  it.each([
    ['failing', 'status 500'],
    ['telling-sql', 'tells “SELECT i”'],
    ['telling-a-stack', 'tells “at find (/srv/app/units.js:12:7”'],
    ['telling-a-column', 'tells “own_groups”'],
    ['telling-a-secret', `tells “${SECRET}”`],
    ['undeclared', 'status 418 is not declared for GET /api/undeclared'],
    ['of-another-shape', 'not as declared: data/id must be string'],
    ['no-problem', "not as declared: data must have required property 'type'"],
    ['with-another-status', 'the problem says 400'],
    ['refused', 'may be kept'],
  ])('is a route that is %s', (name, said) => {
    expect(faultOf(name)).toContain(said);
  });

  it('is a route that fails for some, with the smallest request that makes it fail', () => {
    const fault = faultOf('failing-for-some');
    expect(fault).toContain('status 500; tells “duplicate key”');
    expect(fault).toContain('"path":"/api/failing-for-some?wide=true"');
  });
});
