import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';

const HEADERS_MS = 20_000;
const STATUS: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/** Ends connections whose request has not arrived whole in that time, and answers what can't be read as a request. */
export function limitReceiving(server: Server, { wholeMs }: { readonly wholeMs: number }): void {
  server.headersTimeout = Math.min(HEADERS_MS, wholeMs);
  server.requestTimeout = wholeMs;
  server.on('clientError', (fault: NodeJS.ErrnoException, socket: Socket) => {
    if (fault.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(problemText(STATUS[fault.code ?? ''] ?? 400));
  });
  // Nothing is expected of this server but an answer.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

function problemText(status: number): string {
  const title = STATUS_CODES[status] ?? 'Bad Request';
  const body = JSON.stringify({ type: 'about:blank', title, status });
  const headers = [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  return [...headers, '', body].join('\r\n');
}
