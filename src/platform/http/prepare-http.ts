import type { IncomingMessage } from 'node:http';
import type { ExceptionFilter } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '#settings';
import { gatherBody } from './gather-body.js';
import { secureHeaders } from './headers.js';
import { bringsAnImport, bringsJson, cacheNothing, MOST_KIB, onlyJson } from './narrow-requests.js';
import { packAnswers } from './pack-answers.js';
import { toInvalid, type FieldFault } from './problem.js';
import { ProblemFilter } from './problem.filter.js';
import { limitReceiving } from './receive-limits.js';
import { requestValidation } from './request-validation.js';
import { slowDown } from './slow-down.js';

/** Of a body that nobody sends by mistake. */
const MOST_FAULTS = 100;
const MEBIBYTE = 1024 * 1024;
type Brought = IncomingMessage & { readonly rawBody?: Buffer };
type Ways = {
  readonly problems?: ExceptionFilter;
  /** What is wrong in the text of any body but an import's, whoever sends it. */
  readonly hostile?: (json: string) => readonly FieldFault[];
};
type Limits = 'FRISTAD_URL' | 'FRISTAD_REQUESTS_PER_MINUTE' | 'FRISTAD_RECEIVE_SECONDS';
const DEFAULT_RECEIVE_SECONDS = 120;

/**
 * What every HTTP answer of the service has in common, the refusals before any route too. Make the application with
 * `bodyParser: false`.
 */
export function prepareHttp(
  app: NestExpressApplication,
  config: Pick<Config, 'FRISTAD_BODY_LIMIT_MIB'> & Partial<Pick<Config, Limits>>,
  { problems = new ProblemFilter(), hostile = () => [] }: Ways = {},
): void {
  const { FRISTAD_REQUESTS_PER_MINUTE: perMinute, FRISTAD_RECEIVE_SECONDS: seconds } = config;
  limitReceiving(app.getHttpServer(), { wholeMs: (seconds ?? DEFAULT_RECEIVE_SECONDS) * 1000 });
  app.use(secureHeaders(config.FRISTAD_URL?.startsWith('https:') ?? false));
  app.use(cacheNothing);
  app.use(packAnswers);
  if (perMinute !== undefined) app.use(slowDown({ FRISTAD_REQUESTS_PER_MINUTE: perMinute }));
  app.use('/api', onlyJson);
  const limitBytes = config.FRISTAD_BODY_LIMIT_MIB * MEBIBYTE;
  app.use(gatherBody({ brings: bringsAnImport, limitBytes }));
  app.useBodyParser('raw', { limit: limitBytes, type: bringsAnImport });
  const isShort = (request: IncomingMessage) => bringsJson(request) && !bringsAnImport(request);
  app.useBodyParser('json', { limit: `${MOST_KIB}kb`, type: isShort });
  app.use((request: Brought, _response: unknown, next: (cause?: unknown) => void) => {
    const faults = isShort(request) && request.rawBody ? hostile(request.rawBody.toString()) : [];
    next(faults.length > 0 ? toInvalid(faults.slice(0, MOST_FAULTS)) : undefined);
  });
  app.useGlobalFilters(problems);
  app.useGlobalPipes(requestValidation());
  app.enableShutdownHooks();
}
