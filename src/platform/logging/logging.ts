import type { Params } from 'nestjs-pino';
import type { Config } from '../config/config.js';

/** Log lines as JSON; no credentials, no query strings, no bodies. */
export const loggingOf = (config: Pick<Config, 'LOG_LEVEL'>): Params => ({
  pinoHttp: {
    level: config.LOG_LEVEL,
    redact: {
      paths: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'],
      remove: true,
    },
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split('?', 1)[0],
      }),
    },
  },
});
