import type { ExceptionFilter } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Config } from '../config/config.js';
import { ProblemFilter } from './problem.filter.js';
import { requestValidation } from './request-validation.js';

/** What every HTTP answer of the service has in common. Make the application with `bodyParser: false`. */
export function prepareHttp(
  app: NestExpressApplication,
  config: Pick<Config, 'FRISTAD_BODY_LIMIT_MIB'>,
  problems: ExceptionFilter = new ProblemFilter(),
): void {
  app.use(helmet());
  app.useBodyParser('json', { limit: `${config.FRISTAD_BODY_LIMIT_MIB}mb` });
  app.useGlobalFilters(problems);
  app.useGlobalPipes(requestValidation());
  app.enableShutdownHooks();
}
