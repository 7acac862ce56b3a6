import type { Params } from 'nestjs-pino';
import type { Config } from '#settings';
import { errorInLog, withoutItsWords } from './error-in-log.js';

/** Log lines as JSON; no headers, no query strings, no bodies, no values of what failed. */
export const loggingOf = (config: Pick<Config, 'LOG_LEVEL'>) =>
  ({
    pinoHttp: {
      level: config.LOG_LEVEL,
      hooks: {
        logMethod(given, write) {
          write.apply(this, withoutItsWords(given) as typeof given);
        },
      },
      serializers: {
        req: (request: { id: unknown; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?', 1)[0],
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: errorInLog,
      },
    },
  }) satisfies Params;
