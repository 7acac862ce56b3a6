import { mustBeDocumented } from './documented.js';

// A test reads an answer as what it expects; a wrong guess fails the test.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
};
export type CallInit = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };
type Identity = {
  readonly token: () => Promise<string>;
  readonly headers: Readonly<Record<string, string>>;
};

/** Whether a page's link to the next asks the same again, after the page's last item. */
const follows = (first: string, next: string, last: unknown): boolean => {
  const [asked, linked] = [first, next].map((path) => new URL(path, 'http://service'));
  const isAfter = linked!.searchParams.get('after') === String(last);
  for (const { searchParams } of [asked!, linked!]) {
    searchParams.delete('after');
    searchParams.sort();
  }
  return isAfter && linked!.href === asked!.href;
};

/** Somebody who asks the service at that address. */
export const callerAt = (address: string, { token, headers: usual }: Identity) => {
  const ask = async (path: string, { headers = {}, ...init }: CallInit = {}): Promise<Response> => {
    const authorization = `Bearer ${await token()}`;
    return fetch(`${address}${path}`, { ...init, headers: { authorization, ...usual, ...headers } });
  };
  const call = async (path: string, init: CallInit = {}): Promise<Answer> => {
    const response = await ask(path, init);
    const { status, headers } = response;
    const text = await response.text();
    const { pathname } = new URL(response.url);
    mustBeDocumented({ method: init.method ?? 'GET', path: pathname }, { status, headers, text });
    const isJson = headers.get('content-type')?.includes('json') ?? false;
    return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
  const send =
    (method: string) =>
    (path: string, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      call(path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
  /** Every item of a list, page by page; undefined where there is no list for the asker. */
  const everyPage = async (path: string): Promise<Json[] | undefined> => {
    const [first, items]: [string, Json[]] = [`/api${path}`, []];
    const most = Number(new URL(first, 'http://service').searchParams.get('limit') ?? 100);
    for (let next: string | null = first; next !== null;) {
      const { status, text, body } = await call(next.slice('/api'.length));
      if (status === 404) return undefined;
      if (status !== 200 || body.items.length > most) throw new Error(text);
      items.push(...body.items);
      next = body.next ?? null;
      if (next !== null && !follows(first, next, body.items.at(-1)?.id)) throw new Error(next);
    }
    return items;
  };
  return { ask, call, everyPage, post: send('POST'), put: send('PUT'), patch: send('PATCH') };
};
export type Caller = ReturnType<typeof callerAt>;
