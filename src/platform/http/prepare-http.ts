import type { ExceptionFilter } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../config/config.js';
import { secureHeaders } from './headers.js';
import { bringsJson, keptByNobody, onlyJson } from './narrow-requests.js';
import { ProblemFilter } from './problem.filter.js';
import { limitReceiving } from './receive-limits.js';
import { requestValidation } from './request-validation.js';
import { slowDown } from './slow-down.js';

type Limits = 'FRISTAD_URL' | 'FRISTAD_REQUESTS_PER_MINUTE' | 'FRISTAD_RECEIVE_SECONDS';
const DEFAULT_RECEIVE_SECONDS = 120;

/**
 * What every HTTP answer of the service has in common, the refusals before any route too. Make the application with
 * `bodyParser: false`.
 */
export function prepareHttp(
  app: NestExpressApplication,
  config: Pick<Config, 'FRISTAD_BODY_LIMIT_MIB'> & Partial<Pick<Config, Limits>>,
  problems: ExceptionFilter = new ProblemFilter(),
): void {
  const { FRISTAD_REQUESTS_PER_MINUTE: perMinute, FRISTAD_RECEIVE_SECONDS: seconds } = config;
  limitReceiving(app.getHttpServer(), { wholeMs: (seconds ?? DEFAULT_RECEIVE_SECONDS) * 1000 });
  app.use(secureHeaders(config.FRISTAD_URL?.startsWith('https:') ?? false));
  app.use(keptByNobody);
  if (perMinute !== undefined) app.use(slowDown({ FRISTAD_REQUESTS_PER_MINUTE: perMinute }));
  app.use('/api', onlyJson);
  app.useBodyParser('json', { limit: `${config.FRISTAD_BODY_LIMIT_MIB}mb`, type: bringsJson });
  app.useGlobalFilters(problems);
  app.useGlobalPipes(requestValidation());
  app.enableShutdownHooks();
}
