import type { IncomingMessage, ServerResponse } from 'node:http';
import { NotFoundException } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { writeProblem } from './problem.filter.js';

type Next = (cause?: unknown) => void;
const isInside = ({ url = '' }: IncomingMessage): boolean => /^\/api(?:[/?]|$)/i.test(url);

/**
 * Answers what is asked beside the routes, and what fails there, as every problem is answered; the framework would show
 * its own pages. After whatever else is mounted there.
 */
export function closeOutside(app: NestExpressApplication): void {
  app.use((request: IncomingMessage, response: ServerResponse, next: Next) => {
    if (isInside(request)) next();
    else writeProblem(new NotFoundException(), request, response);
  });
  // eslint-disable-next-line no-restricted-syntax -- by its four parameters an error handler is known
  app.use((cause: unknown, request: IncomingMessage, response: ServerResponse, next: Next) => {
    if (isInside(request)) next(cause);
    else writeProblem(cause, request, response);
  });
}
