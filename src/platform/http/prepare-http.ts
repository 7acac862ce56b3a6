import type { ExceptionFilter } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../config/config.js';
import { secureHeaders } from './headers.js';
import { ProblemFilter } from './problem.filter.js';
import { requestValidation } from './request-validation.js';

/** What every HTTP answer of the service has in common. Make the application with `bodyParser: false`. */
export function prepareHttp(
  app: NestExpressApplication,
  config: Pick<Config, 'FRISTAD_BODY_LIMIT_MIB'> & Partial<Pick<Config, 'FRISTAD_URL'>>,
  problems: ExceptionFilter = new ProblemFilter(),
): void {
  app.use(secureHeaders(config.FRISTAD_URL?.startsWith('https:') ?? false));
  app.useBodyParser('json', { limit: `${config.FRISTAD_BODY_LIMIT_MIB}mb` });
  app.useGlobalFilters(problems);
  app.useGlobalPipes(requestValidation());
  app.enableShutdownHooks();
}
