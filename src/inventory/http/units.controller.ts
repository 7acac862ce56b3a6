import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, accessScopeOf, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, tag, nextPage, pageOf, TAGGED, type Tagged } from '#platform';
import { Housing } from '../application/housing.port.js';
import { ManagedUnits } from '../application/managed-units.port.js';
import { words } from './words.js';
import { unitSchemas } from './schemas.js';
import { UnitQuery } from './unit.query.js';

@ApiTags('inventory')
@ApiSchemas(unitSchemas)
@ApiBearerAuth()
@Controller('units')
export class UnitsController {
  constructor(
    private readonly housing: Housing,
    private readonly managedUnits: ManagedUnits,
  ) {}

  @ApiOperation(words.listUnits)
  @Get()
  @Rule('unit.list')
  @Audited('unit.list')
  @ApiOkResponse({ schema: pageOf('UnitView') })
  async list(@Query() filter: UnitQuery, @GrantedAccess() { actor, as }: Access) {
    const units = await this.housing.page(filter, accessScopeOf(as, actor.id));
    const items = units.map((unit) => show('unit', as.role, unit));
    return { items, next: nextPage('/api/units', filter, units) };
  }

  @ApiOperation(words.readUnit)
  @Get(':id')
  @Rule('unit.read')
  @Audited('unit.read')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/UnitView' } })
  async read(
    @Param('id') id: string,
    @GrantedAccess() { as }: Access,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const unit = await this.managedUnits.find(id);
    if (unit === undefined) throw nothingHere();
    tag(response, unit.version);
    return show('unit', as.role, { ...unit.unit, version: unit.version });
  }
}
