import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { isPagePath } from './domain/page-paths.js';
import { pagePolicy } from './domain/page-policy.js';
import { builtPage, withNonce, type BuiltPage } from './http/built-page.js';

const NONCE_BYTES = 16;
const READS = ['GET', 'HEAD'];
/** The name of an asset says what is in it: whoever has it need not ask again. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? '';
/** Whoever comes by a browser; at the first page anybody. */
const wantsPage = (request: IncomingMessage): boolean =>
  pathOf(request) === '/' || (request.headers.accept ?? '').includes('text/html');

const pages =
  ({ html }: BuiltPage, isHttps: boolean) =>
  (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { method = '' } = request;
    if (!READS.includes(method) || !isPagePath(pathOf(request)) || !wantsPage(request)) {
      next();
      return;
    }
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    response.setHeader('content-security-policy', pagePolicy(nonce, { isHttps }));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(method === 'HEAD' ? undefined : withNonce(html, nonce));
  };

/**
 * Answers with the console at the page's own paths, and with the files that it is made of. False where it was not built:
 * the service then is an API alone.
 */
export function showConsole(
  app: NestExpressApplication,
  { isHttps, page = builtPage() }: { readonly isHttps: boolean; readonly page?: BuiltPage | undefined },
): boolean {
  if (page === undefined) return false;
  app.useStaticAssets(page.assets, {
    prefix: '/assets/',
    index: false,
    redirect: false,
    setHeaders: (response: ServerResponse) => response.setHeader('cache-control', FOR_EVER),
  });
  app.use(pages(page, isHttps));
  return true;
}
