import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, listOf } from '#platform';
import { GroundVersions } from '../application/ground-versions.port.js';
import type { GroundVersion } from '../domain/drawn-ground.js';
import { TerritoryQuery } from './territory.query.js';
import { words } from './words.js';
import { territorySchemas } from './schemas.js';

const toFeature = ({
  id,
  geometry,
  reason: _,
  drawnBy: __,
  supersededBy: ___,
  ...properties
}: GroundVersion) => ({ type: 'Feature', id, properties, geometry }) as const;

@ApiTags('territories')
@ApiSchemas(territorySchemas)
@ApiBearerAuth()
@Controller()
export class TerritoriesController {
  constructor(private readonly versions: GroundVersions) {}

  @ApiOperation(words.listTerritories)
  @Get('territories')
  @Rule('territory.list')
  @Audited('territory.list')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/TerritoryCollection' } })
  async territories(@Query() { on, knownAt }: TerritoryQuery) {
    const territories = await this.versions.map({ on, ...(knownAt ? { knownAt: new Date(knownAt) } : {}) });
    return { type: 'FeatureCollection', features: territories.map(toFeature) };
  }

  @ApiOperation(words.listTerritoryVersions)
  @Get('territories/:id/versions')
  @Rule('territory.history')
  @Audited('territory.list-versions')
  @ApiOkResponse({ schema: listOf('TerritoryVersion') })
  async history(@Param('id') territory: string) {
    return { items: await this.versions.of(territory) };
  }
}
