import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf, nextPage, PageDto, pageOf } from '#platform';
import { PlacementRequests } from '../application/placement-requests.port.js';

@ApiTags('requests')
@ApiBearerAuth()
@Controller()
export class RequestsController {
  constructor(private readonly placementRequests: PlacementRequests) {}

  @ApiOperation({ summary: 'The placement requests, a page at a time, in the order of their ids' })
  @Get('requests')
  @Rule('request.list')
  @Audited('CONSULTATION', 'request')
  @ApiOkResponse({ schema: pageOf('Request') })
  async requests(@Query() page: PageDto) {
    const items = await this.placementRequests.page(page);
    return { items, next: nextPage('/api/requests', page, items) };
  }

  @ApiOperation({ summary: 'The persons who must be kept apart' })
  @Get('non-associations')
  @Rule('non-association.list')
  @Audited('CONSULTATION', 'non-association')
  @ApiOkResponse({ schema: listOf('NonAssociation') })
  async nonAssociations() {
    return { items: await this.placementRequests.nonAssociations() };
  }
}
