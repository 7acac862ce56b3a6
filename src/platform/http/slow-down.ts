import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '#settings';
import { writeProblem } from './problem.filter.js';
import { RequestLimits, type Excess } from './request-limits.js';
import { TryLater } from './try-later.js';

const limitsOf = new WeakMap<object, RequestLimits>();
const tooMany = ({ waitMs }: Excess) =>
  new TryLater({ code: 'too-many-requests', title: 'Too many requests; wait a little', status: 429 }, waitMs);

/**
 * A middleware that lets an address ask so often in a minute, until `countFor` says whose the requests are. The first
 * refusal of a minute goes the way of every refusal; the others are answered at once and leave nothing behind.
 */
export const slowDown = (config: Pick<Config, 'FRISTAD_REQUESTS_PER_MINUTE'>) => {
  const limits = new RequestLimits(config.FRISTAD_REQUESTS_PER_MINUTE);
  return (request: IncomingMessage, response: ServerResponse, next: (cause?: unknown) => void): void => {
    limitsOf.set(request, limits);
    const goOn = (excess: Excess | undefined) => {
      if (excess === undefined || excess.isFirst) next(excess && tooMany(excess));
      else writeProblem(tooMany(excess), request, response);
    };
    limits.admit(request).then(goOn, next);
  };
};

/** Counts a request as this user's, no longer as its address's. @throws TryLater when the user asks too often. */
export const countFor = async (request: IncomingMessage, user: string): Promise<void> => {
  const excess = await limitsOf.get(request)?.recognise(request, user);
  if (excess) throw tooMany(excess);
};
