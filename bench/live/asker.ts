import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What one request is; `bodyFile` holds what it brings. */
export type Act = {
  readonly kind: 'act';
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bodyFile?: string;
};
/** Asks for an address again and again until the flag is set. */
export type Watch = {
  readonly kind: 'watch';
  readonly url: string;
  readonly everyMs: number;
  readonly over: Int32Array<SharedArrayBuffer>;
};
export type Answered = {
  readonly status: number;
  readonly bytes: number;
  readonly start: string;
  readonly ms: number;
};
export type Watched = { readonly asked: number; readonly longestMs: number };

const MOST_PRINTED = 2000;

/** Without a limit on how long the answer takes, which `fetch` has. */
const answerTo = ({ method, url, headers }: Omit<Act, 'kind'>, brought: string | Buffer | undefined) =>
  new Promise<{ readonly status: number; readonly bytes: Buffer }>((resolve, reject) => {
    const length = brought === undefined ? 0 : Buffer.byteLength(brought);
    const asked = request(url, { method, headers: { ...headers, 'content-length': length } }, (answer) => {
      buffer(answer).then((bytes) => resolve({ status: answer.statusCode ?? 0, bytes }), reject);
    });
    asked.on('error', reject).end(brought);
  });

const act = async (asked: Act): Promise<Answered> => {
  const brought = asked.bodyFile === undefined ? asked.body : await readFile(asked.bodyFile);
  const begun = performance.now();
  const { status, bytes } = await answerTo(asked, brought);
  const ms = performance.now() - begun;
  const start = bytes.subarray(0, MOST_PRINTED).toString();
  return { status, bytes: bytes.length, start, ms };
};

const watch = async ({ url, everyMs, over }: Watch): Promise<Watched> => {
  let [asked, longestMs] = [0, 0];
  while (Atomics.load(over, 0) === 0) {
    const begun = performance.now();
    const { status } = await fetch(url);
    if (status !== 200) throw new Error(`${url}: ${status}`);
    longestMs = Math.max(longestMs, performance.now() - begun);
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return { asked, longestMs };
};

/** Run in a thread of its own, so that whoever asks takes nothing from the event loop that is measured. */
export const answer = (question: Act | Watch): Promise<Answered | Watched> =>
  question.kind === 'act' ? act(question) : watch(question);
