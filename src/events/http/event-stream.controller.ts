import type { IncomingMessage } from 'node:http';
import { Controller, Req, Sse, UseGuards, type MessageEvent } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { finalize, from, map, type Observable } from 'rxjs';
import { Authentication, GrantedAccess, Rule, show, type Access } from '#access';
import { Audited, AuditModule } from '#audit';
import { Refusals } from '#platform';
import { FollowEvents } from '../application/follow-events.js';
import { StreamLimits } from '../application/stream-limits.js';
import { BeginsAfterGuard, lastRead } from './begins-after.guard.js';
import { eventProblems } from './event-problems.js';
import { words } from './words.js';

@ApiTags('events')
@ApiBearerAuth()
@Controller('events')
export class EventStreamController {
  constructor(
    private readonly followEvents: FollowEvents,
    private readonly authentication: Authentication,
    private readonly limits: StreamLimits,
  ) {}

  @ApiOperation(words.followEvents)
  @Sse('stream')
  @Rule('event.list')
  @UseGuards(BeginsAfterGuard, AuditModule.beforeStream)
  @Audited('event.follow')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    example: '7f3c1c52-6b0e-4c84-9f0e-0d6b1f0f5b11',
    description: 'The event that was read last; what came after it comes first.',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/EventView' } } } })
  @Refusals(eventProblems)
  follow(@Req() request: IncomingMessage, @GrantedAccess() access: Access): Observable<MessageEvent> {
    const left = new AbortController();
    const { authorization, cookie } = request.headers;
    const events = this.followEvents.run({
      access,
      after: lastRead(request),
      isLetIn: () => this.authentication.isStillGood({ authorization, cookie }),
      signal: left.signal,
      until: performance.now() + this.limits.seconds * 1000,
    });
    return from(events).pipe(
      map((event): MessageEvent =>
        event === undefined
          ? { comment: 'nothing new' }
          : { id: event.id, type: event.kind, data: show('event', access.as.role, event) },
      ),
      finalize(() => {
        left.abort();
      }),
    );
  }
}
