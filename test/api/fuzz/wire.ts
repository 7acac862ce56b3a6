import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export type Wired = {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer | undefined;
};
export type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

const STREAM_MS = 400;
/** For what hangs alone. */
const ANSWER_MS = 900_000;
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Sends a request as it stands: nothing of its path or headers is put right. Of a stream only the beginning is read. A
 * connection that breaks without an answer has the status 0.
 */
export const wire = (address: string, { method, path, headers, body }: Wired): Promise<Answered> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address);
    const isEmpty = body === undefined && ['GET', 'HEAD', 'DELETE'].includes(method);
    const length = isEmpty ? [] : [['content-length', String(body?.length ?? 0)]];
    const sent = request({
      hostname,
      port,
      method,
      path,
      agent,
      headers: [['host', `${hostname}:${port}`], ...headers, ...length].flat(),
    });
    sent.setTimeout(ANSWER_MS, () => sent.destroy(new Error('no answer')));
    sent.on('error', (cause) => resolve({ status: 0, headers: {}, text: String(cause) }));
    sent.on('response', (answer) => {
      const pieces: Buffer[] = [];
      const done = () => {
        clearTimeout(timer);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(pieces).toString(),
        });
      };
      const isStream = answer.headers['content-type']?.startsWith('text/event-stream') ?? false;
      const timer = setTimeout(() => sent.destroy(), isStream ? STREAM_MS : ANSWER_MS);
      answer.on('data', (piece: Buffer) => pieces.push(piece)).on('close', done);
    });
    sent.end(body);
  });

export const closeWire = (): void => agent.destroy();
