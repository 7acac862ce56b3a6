import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, nextPage, pageOf, Refusals, toProblem } from '#platform';
import { ListEvents } from '../application/list-events.js';
import { EventQuery } from './event.query.js';
import { eventProblems } from './event-problems.js';
import { eventSchemas } from './schemas.js';
import { words } from './words.js';

@ApiTags('events')
@ApiSchemas(eventSchemas)
@ApiBearerAuth()
@Controller('events')
export class EventsController {
  constructor(private readonly listEvents: ListEvents) {}

  @ApiOperation(words.listEvents)
  @Get()
  @Rule('event.list')
  @Audited('event.list')
  @ApiOkResponse({ schema: pageOf('EventView') })
  @Refusals(eventProblems)
  async list(@Query() page: EventQuery, @GrantedAccess() access: Access) {
    const place = await this.listEvents.placeOf(page.after);
    if (place === undefined) throw toProblem(eventProblems, { code: 'no-such-event' });
    const found = await this.listEvents.after(place, { limit: page.limit, access });
    const items = found.map((event) => show('event', access.as.role, event));
    return { items, next: nextPage('/api/events', page, found) };
  }
}
