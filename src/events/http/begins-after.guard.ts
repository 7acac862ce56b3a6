import type { IncomingMessage } from 'node:http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { toInvalid, toProblem } from '#platform';
import { ListEvents } from '../application/list-events.js';
import { eventProblems } from './event-problems.js';
import { UUID } from './event.query.js';

/** The event that was read last, as a browser says that comes back. */
export const lastRead = ({ headers }: IncomingMessage): string | undefined => {
  const said = headers['last-event-id'];
  return typeof said === 'string' && said !== '' ? said : undefined;
};

/** Answers before a stream of events begins that there is none after that event: afterwards its status has been sent. */
@Injectable()
export class BeginsAfterGuard implements CanActivate {
  constructor(private readonly listEvents: ListEvents) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const after = lastRead(context.switchToHttp().getRequest<IncomingMessage>());
    if (after !== undefined && !UUID.test(after))
      throw toInvalid([{ pointer: '/headers/last-event-id', message: 'is no id of an event' }]);
    if ((await this.listEvents.placeOf(after)) === undefined)
      throw toProblem(eventProblems, { code: 'no-such-event' });
    return true;
  }
}
