import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, accessScopeOf, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { Housing } from '../application/housing.port.js';
import { words } from './words.js';

@ApiTags('inventory')
@ApiBearerAuth()
@Controller()
export class InventoryController {
  constructor(private readonly housing: Housing) {}

  @ApiOperation(words.listProviders)
  @Get('providers')
  @Rule('provider.list')
  @Audited('provider.list')
  @ApiOkResponse({ schema: listOf('Provider') })
  async providers(@GrantedAccess() { actor, as }: Access) {
    return { items: await this.housing.providersFor(accessScopeOf(as, actor.id)) };
  }
}
