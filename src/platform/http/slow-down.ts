import { HttpException } from '@nestjs/common';
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import type { Config } from '../config/config.js';

const MINUTE_MS = 60_000;

/** A middleware that lets one address ask so often in a minute and no more. Counts within this process. */
export const slowDown = (config: Pick<Config, 'FRISTAD_REQUESTS_PER_MINUTE'>): RateLimitRequestHandler =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit: config.FRISTAD_REQUESTS_PER_MINUTE,
    standardHeaders: false,
    legacyHeaders: false,
    validate: { trustProxy: false, xForwardedForHeader: false },
    handler: (_request, _response, next) => {
      const body = {
        type: '/problems/too-many-requests',
        title: 'Too many requests; wait a minute',
        status: 429,
      };
      next(new HttpException(body, 429));
    },
  });
