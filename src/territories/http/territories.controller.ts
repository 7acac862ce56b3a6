import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { HostileGrounds } from '../application/hostile-grounds.port.js';
import type { Territory } from '../domain/territory.js';

const toFeature = ({ id, geometry, ...properties }: Territory) =>
  ({ type: 'Feature', id, properties, geometry }) as const;

@ApiTags('territories')
@ApiBearerAuth()
@Controller()
export class TerritoriesController {
  constructor(private readonly grounds: HostileGrounds) {}

  @ApiOperation({ summary: 'The hostile groups' })
  @Get('groups')
  @Rule('territory.list')
  @Audited('territory.list-groups')
  @ApiOkResponse({ schema: listOf('Group') })
  async groups() {
    return { items: (await this.grounds.all()).groups };
  }

  @ApiOperation({ summary: 'Which groups are allied or hostile to each other' })
  @Get('group-relations')
  @Rule('territory.list')
  @Audited('territory.list-relations')
  @ApiOkResponse({ schema: listOf('GroupRelation') })
  async relations() {
    return { items: (await this.grounds.all()).groupRelations };
  }

  @ApiOperation({ summary: 'The ground that groups hold today, as a GeoJSON FeatureCollection' })
  @Get('territories')
  @Rule('territory.list')
  @Audited('territory.list')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/TerritoryCollection' } })
  async territories() {
    const { territories } = await this.grounds.all();
    return { type: 'FeatureCollection', features: territories.map(toFeature) };
  }
}
