import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, listOf } from '#platform';
import { HostileGrounds } from '../application/hostile-grounds.port.js';
import type { Territory } from '../domain/territory.js';
import { words } from './words.js';
import { territorySchemas } from './schemas.js';

const toFeature = ({ id, geometry, ...properties }: Territory) =>
  ({ type: 'Feature', id, properties, geometry }) as const;

@ApiTags('territories')
@ApiSchemas(territorySchemas)
@ApiBearerAuth()
@Controller()
export class TerritoriesController {
  constructor(private readonly grounds: HostileGrounds) {}

  @ApiOperation(words.listGroups)
  @Get('groups')
  @Rule('territory.list')
  @Audited('territory.list-groups')
  @ApiOkResponse({ schema: listOf('Group') })
  async groups() {
    return { items: (await this.grounds.all()).groups };
  }

  @ApiOperation(words.listGroupRelations)
  @Get('group-relations')
  @Rule('territory.list')
  @Audited('territory.list-relations')
  @ApiOkResponse({ schema: listOf('GroupRelation') })
  async relations() {
    return { items: (await this.grounds.all()).groupRelations };
  }

  @ApiOperation(words.listTerritories)
  @Get('territories')
  @Rule('territory.list')
  @Audited('territory.list')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/TerritoryCollection' } })
  async territories() {
    const { territories } = await this.grounds.all();
    return { type: 'FeatureCollection', features: territories.map(toFeature) };
  }
}
