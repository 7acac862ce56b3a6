import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { nextPage, PageDto, pageOf } from '#platform';
import { Placements } from '../application/placements.port.js';

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class PlacementsController {
  constructor(private readonly placements: Placements) {}

  @ApiOperation({ summary: 'The placements, standing and past, a page at a time, in the order of their ids' })
  @Get()
  @Rule('placement.list')
  @Audited('CONSULTATION', 'placement')
  @ApiOkResponse({ schema: pageOf('Placement') })
  async list(@Query() page: PageDto) {
    const items = await this.placements.page(page);
    return { items, next: nextPage('/api/placements', page, items) };
  }
}
