import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = {
  readonly id: string;
  readonly at: string;
  readonly signature: string;
  readonly body: string;
};

/** Whoever events are sent to: answers as it is told to, and remembers what came. */
export const aReceiver = async () => {
  const received: Received[] = [];
  let answer: (message: Received) => number = () => 204;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const word = (name: string) => String(request.headers[name]);
      const message = {
        id: word('webhook-id'),
        at: word('webhook-timestamp'),
        signature: word('webhook-signature'),
        body: Buffer.concat(pieces).toString(),
      };
      received.push(message);
      const status = answer(message);
      if (status > 0) response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address, received, stop, answers: (how: typeof answer) => (answer = how) };
};
