import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';

export type Way = { readonly to: string; readonly said: string };
type Signpost = { readonly title: string; readonly about: string; readonly ways: readonly Way[] };

/** Where people come who type an address from memory. */
const HERE = /^\/(?:api\/?)?(?:\?|$)/u;

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}';

const pageOf = ({ title, about, ways }: Signpost): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${about}</p>
<ul>
${ways.map(({ to, said }) => `<li><a href="${to}">${said}</a></li>`).join('\n')}
</ul>
</html>
`;

/** Answers `/` and `/api` with a page that says where to go. What it is given is shown as it is: no text of others. */
export function showWhereToGo(app: NestExpressApplication, signpost: Signpost): void {
  const page = pageOf(signpost);
  app.use(({ method = '', url = '' }: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (!['GET', 'HEAD'].includes(method) || !HERE.test(url)) {
      next();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(method === 'HEAD' ? undefined : page);
  });
}
