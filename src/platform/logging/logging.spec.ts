import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { pinoHttp, type Options } from 'pino-http';
import { QueryFailedError } from 'typeorm';
import { loggingOf } from './logging.js';

const ADDRESS = 'Blåklintsvägen 417, Träskända';
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1LWV2YSJ9.c2lnbmF0dXJl';
const COOKIE = 'R3k2Q0pXcVZtWm5iVnM1YnRZcE1tV2lWZ2h5';
const PLANTED = [ADDRESS, TOKEN, COOKIE];

/** What a driver says of a row that is there already. */
const failed = () =>
  new QueryFailedError(
    'INSERT INTO fristad.unit_address VALUES ($1, $2)',
    ['U-1', ADDRESS],
    Object.assign(new Error(`Key (address)=(${ADDRESS}) already exists.`), {
      code: '23505',
      detail: `Key (address)=(${ADDRESS}) already exists.`,
      table: 'unit_address',
    }),
  );
/** What a parser of bodies says of one that it can't read. */
const unreadable = () =>
  Object.assign(new SyntaxError('Unexpected end'), { body: `{"address":"${ADDRESS}`, status: 400 });

/** The lines about one request that brings secrets, sets them and fails, at the most talkative level. */
const linesWith = async (options: Options): Promise<string> => {
  const lines: string[] = [];
  const log = pinoHttp(
    options,
    new PassThrough().on('data', (line: Buffer) => lines.push(line.toString())),
  );
  const server = createServer((request, response) => {
    log(request, response);
    request.log.error(failed());
    // As the framework’s logger hands it on.
    request.log.error({ err: failed(), context: 'Problem' }, undefined);
    request.log.error({ err: unreadable() }, 'unreadable');
    request.log.trace({ req: request, res: response });
    response
      .writeHead(500, { 'set-cookie': `__Host-fristad=${COOKIE}`, location: `/back?code=${COOKIE}` })
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const headers = { authorization: `Bearer ${TOKEN}`, cookie: `__Host-fristad=${COOKIE}` };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/units?near=${encodeURIComponent(ADDRESS)}`;
  await (await fetch(url, { headers })).text();
  await new Promise((resolve) => server.close(resolve));
  return lines.join('');
};
const loggedIn = (text: string) =>
  PLANTED.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)));

describe('the lines of the log', () => {
  it('hold no token, no cookie, no query and no value of what failed, at any level', async () => {
    const text = await linesWith(loggingOf({ LOG_LEVEL: 'trace' }).pinoHttp);
    expect(loggedIn(text)).toEqual([]);
    expect(text).toContain('"path":"/api/units"');
    expect(text).toContain('"statusCode":500');
    expect(text).toContain('"code":"23505"');
    expect(text).toContain('INSERT INTO fristad.unit_address VALUES ($1, $2)');
    expect(text).toContain('logging.spec.ts');
  });

  it('would hold all of them as they come (negative control)', async () => {
    expect(loggedIn(await linesWith({ level: 'trace' }))).toEqual(PLANTED);
  });
});
