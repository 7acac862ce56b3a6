import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { collided, gaveWay } from '../database/at-the-same-time.js';
import { givesWay, isOverload, tookTooLong, TryLater } from './try-later.js';

type Body = { readonly status: number; readonly type: string; readonly title: string } & Record<
  string,
  unknown
>;

/** What is not there and what is denied answer alike, byte for byte: neither tells that something is there. */
const NOTHING_HERE: Body = { type: '/problems/nothing-here', title: 'There is nothing here', status: 404 };

/** Turns whatever was thrown into a problem document (RFC 9457). Nothing of an unexpected error leaves the process. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const status = writeProblem(
      thrown,
      http.getRequest<IncomingMessage>(),
      http.getResponse<ServerResponse>(),
    );
    if (status >= 500 || collided(thrown))
      this.logger.error(thrown instanceof Error ? thrown : new Error(String(thrown)));
  }
}

/** Answers with the problem document of anything thrown, unless an answer is under way; gives its status. */
export function writeProblem(thrown: unknown, request: IncomingMessage, response: ServerResponse): number {
  const answered = answerTo(thrown);
  const body = problemOf(answered);
  if (response.headersSent) {
    response.end();
    return body.status;
  }
  const instance = body === NOTHING_HERE ? undefined : request.url?.split('?', 1)[0];
  if (answered instanceof TryLater) response.setHeader('retry-after', String(answered.seconds));
  response.writeHead(body.status, { 'content-type': 'application/problem+json; charset=utf-8' });
  response.end(JSON.stringify({ ...body, instance }));
  return body.status;
}

/** What is told of a failure of the database that is nobody's fault. */
function answerTo(thrown: unknown): unknown {
  if (isOverload(thrown)) return tookTooLong();
  if (gaveWay(thrown)) return givesWay();
  if (!collided(thrown)) return thrown;
  const title = 'Somebody else did the same at the same moment; look again';
  return new HttpException({ type: '/problems/at-the-same-time', title, status: 409 }, 409);
}

/** The problem document of anything thrown, without its instance. */
export function problemOf(thrown: unknown): Body {
  if (thrown instanceof HttpException) return ofHttpException(thrown);
  return { type: 'about:blank', title: 'Something went wrong', status: 500 };
}

function ofHttpException(thrown: HttpException): Body {
  const status = thrown.getStatus();
  if (status === 404) return NOTHING_HERE;
  const body = thrown.getResponse();
  if (typeof body === 'object' && 'type' in body && 'title' in body) return { ...body, status } as Body;
  const blank = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Problem', status };
  return status < 500 ? { ...blank, detail: thrown.message } : blank;
}
