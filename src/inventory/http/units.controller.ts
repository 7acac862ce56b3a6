import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, reachOf, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { entityTagOf, nextPage, pageOf } from '#platform';
import { Housing } from '../application/housing.port.js';
import { UnitsInCare } from '../application/units-in-care.port.js';
import { UnitFilterDto } from './unit-filter.dto.js';

type Tagged = { header(name: string, value: string): unknown };

@ApiTags('inventory')
@ApiBearerAuth()
@Controller('units')
export class UnitsController {
  constructor(
    private readonly housing: Housing,
    private readonly inCare: UnitsInCare,
  ) {}

  @ApiOperation({ summary: 'The housing units in one’s reach, a page at a time, in the order of their ids' })
  @Get()
  @Rule('unit.list')
  @Audited('unit.list')
  @ApiOkResponse({ schema: pageOf('SeenUnit') })
  async list(@Query() filter: UnitFilterDto, @GrantedAccess() { actor, as }: Access) {
    const units = await this.housing.page(filter, reachOf(as, actor.id));
    const items = units.map((unit) => show('unit', as.role, unit));
    return { items, next: nextPage('/api/units', filter, units) };
  }

  @ApiOperation({ summary: 'One unit, with its entity tag' })
  @Get(':id')
  @Rule('unit.read')
  @Audited('unit.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/SeenUnit' } })
  @ApiResponse({ status: 404, description: 'There is no such unit, or it is not for you.' })
  async read(
    @Param('id') id: string,
    @GrantedAccess() { as }: Access,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const kept = await this.inCare.find(id);
    if (kept === undefined) throw nothingHere();
    response.header('etag', entityTagOf(kept.version));
    return show('unit', as.role, kept.unit);
  }
}
