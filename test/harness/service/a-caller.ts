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
type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };
type Identity = {
  readonly token: () => Promise<string>;
  readonly headers: Readonly<Record<string, string>>;
};

/** Somebody who asks the service at that address. */
export const callerAt = (address: string, { token, headers: usual }: Identity) => {
  const ask = async (path: string, { headers = {}, ...init }: Asked = {}): Promise<Response> => {
    const authorization = `Bearer ${await token()}`;
    return fetch(`${address}${path}`, { ...init, headers: { authorization, ...usual, ...headers } });
  };
  const call = async (path: string, init: Asked = {}): Promise<Answer> => {
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
  return { ask, call, post: send('POST'), put: send('PUT'), patch: send('PATCH') };
};
export type Caller = ReturnType<typeof callerAt>;
