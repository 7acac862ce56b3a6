import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf, nextPage, pageOf } from '#platform';
import { Housing } from '../application/housing.port.js';
import { UnitFilterDto } from './unit-filter.dto.js';

@ApiTags('inventory')
@ApiBearerAuth()
@Controller()
export class InventoryController {
  constructor(private readonly housing: Housing) {}

  @ApiOperation({ summary: 'The providers' })
  @Get('providers')
  @Rule('provider.list')
  @Audited('CONSULTATION', 'provider')
  @ApiOkResponse({ schema: listOf('Provider') })
  async providers() {
    return { items: await this.housing.providers() };
  }

  @ApiOperation({ summary: 'The housing units, a page at a time, in the order of their ids' })
  @Get('units')
  @Rule('unit.list')
  @Audited('CONSULTATION', 'unit')
  @ApiOkResponse({ schema: pageOf('Unit') })
  async units(@Query() filter: UnitFilterDto) {
    const items = await this.housing.page(filter);
    return { items, next: nextPage('/api/units', filter, items) };
  }
}
