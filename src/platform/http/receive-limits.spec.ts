import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { limitReceiving } from './receive-limits.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that looks for late requests ten times a second, and what it says to these bytes until it hangs up. */
const answerTo = async (bytes: string, wholeMs: number): Promise<string> => {
  const server = createServer({ connectionsCheckingInterval: 100 }, (request, response) =>
    request.resume().on('end', () => response.setHeader('connection', 'close').end('answered')),
  );
  limitReceiving(server, { wholeMs });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece) => (answer += piece.toString())).on('close', () => resolve(answer));
  });
};
const problemIn = (answer: string) => JSON.parse(answer.split('\r\n\r\n')[1] ?? '') as unknown;

describe('limits on what arrives', () => {
  it('end a connection on which a request drips in', async () => {
    const answer = await answerTo('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n12', 300);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(problemIn(answer)).toEqual({ type: 'about:blank', title: 'Request Timeout', status: 408 });
  });

  it.each([
    ['GET / HTTP/1.1\r\nHost a\r\n\r\n', 400],
    [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ['\0\x01\x02\r\n\r\n', 400],
  ])('answer what can’t be read with a problem document (%#)', async (bytes, status) => {
    const answer = await answerTo(bytes, 5000);
    expect(answer).toContain('Content-Type: application/problem+json; charset=utf-8\r\n');
    expect(answer).toContain('Cache-Control: no-store\r\n');
    expect(problemIn(answer)).toMatchObject({ type: 'about:blank', status });
  });

  it.each(['', 'Expect: anything\r\n'])(
    'let through what comes in time (negative control)',
    async (header) => {
      const bytes = `POST / HTTP/1.1\r\nHost: a\r\n${header}Content-Length: 2\r\n\r\n12`;
      expect(await answerTo(bytes, 300)).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*answered/);
    },
  );
});
