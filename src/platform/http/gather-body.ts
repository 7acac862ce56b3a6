import { AsyncResource } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { BadRequestException } from '@nestjs/common';

type Next = (cause?: unknown) => void;
type Gathering = IncomingMessage & { rawBody?: Buffer };
type Brought = { readonly brings: (request: IncomingMessage) => boolean; readonly limitBytes: number };

const isPlain = ({ headers }: IncomingMessage): boolean =>
  (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity';

/** How long the body will be, where the request says so and it is neither packed nor too long. */
const lengthOf = (request: IncomingMessage, limitBytes: number): number | undefined => {
  const length = Number(request.headers['content-length']);
  return isPlain(request) && length > 0 && length <= limitBytes ? length : undefined;
};

/**
 * A middleware that writes a large body to where it stays while it comes: to join its pieces at the end would hold the
 * event loop. It goes on in the context of its request. Whatever it leaves (no length said, packed, too long) is the next parser's.
 */
export const gatherBody =
  ({ brings, limitBytes }: Brought) =>
  (request: Gathering, _response: unknown, next: Next): void => {
    const length = brings(request) ? lengthOf(request, limitBytes) : undefined;
    if (length === undefined) {
      next();
      return;
    }
    const goOn = AsyncResource.bind(next);
    const whole = Buffer.allocUnsafeSlow(length);
    let at = 0;
    request.on('data', (piece: Buffer) => (at += piece.copy(whole, at)));
    request.once('end', () => {
      request.rawBody = whole;
      goOn();
    });
    request.once('error', () => goOn(new BadRequestException('The request ended before its body.')));
  };
