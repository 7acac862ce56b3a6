import type { IncomingMessage, ServerResponse } from 'node:http';
import { NotFoundException, UnsupportedMediaTypeException } from '@nestjs/common';

const CHANGES = new Set(['POST', 'PUT', 'PATCH']);
const METHODS = new Set([...CHANGES, 'GET', 'HEAD', 'DELETE']);
const JSON_IN_UTF8 = /^application\/json *(; *charset="?utf-8"? *)?$/i;
/** No id holds the null character, and no database takes it. */
const NULL_IN_PATH = /^[^?]*%00/;
type Next = (cause?: unknown) => void;

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Whether the request brings JSON that will be read: only a change has something to say. */
export const bringsJson = ({ method = '', headers }: IncomingMessage): boolean =>
  CHANGES.has(method) && JSON_IN_UTF8.test(headers['content-type'] ?? '');

/** What a request may bring at most, kibibytes; an import as much as the configuration says. */
export const MOST_KIB = 256;
const IMPORT = /^\/api\/(?:scenarios|territories\/imports)\/?(?:\?|$)/i;

/** Whether the request brings a whole scenario or a file of areas: it is kept as bytes, and read where reading takes its time. */
export const bringsAnImport = (request: IncomingMessage): boolean =>
  bringsJson(request) && IMPORT.test(request.url ?? '');

/** A middleware by which nothing is kept on the way, nothing is compared with what was kept, and neither method nor path is odd. */
export const cacheNothing = (request: IncomingMessage, response: ServerResponse, next: Next): void => {
  response.setHeader('cache-control', 'no-store');
  const { method = '', headers } = request;
  if (method === 'GET' || method === 'HEAD') {
    delete headers['if-none-match'];
    delete headers['if-modified-since'];
  }
  const isThere = METHODS.has(method) && !NULL_IN_PATH.test(request.url ?? '');
  next(isThere ? undefined : new NotFoundException());
};

/** A middleware for routes that read nothing but JSON. */
export const onlyJson = (request: IncomingMessage, _response: unknown, next: Next): void => {
  const isRead = CHANGES.has(request.method ?? '') && hasBody(request);
  next(
    isRead && !bringsJson(request)
      ? new UnsupportedMediaTypeException('The body must be JSON in UTF-8.')
      : undefined,
  );
};
