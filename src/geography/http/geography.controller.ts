import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { Places } from '../application/places.port.js';

@ApiTags('geography')
@ApiBearerAuth()
@Controller()
export class GeographyController {
  constructor(private readonly places: Places) {}

  @ApiOperation({ summary: 'The police regions' })
  @Get('regions')
  @Rule('geography.list')
  @Audited('geography.list-regions')
  @ApiOkResponse({ schema: listOf('Region') })
  async regions() {
    return { items: (await this.places.all()).regions };
  }

  @ApiOperation({ summary: 'The municipalities' })
  @Get('municipalities')
  @Rule('geography.list')
  @Audited('geography.list-municipalities')
  @ApiOkResponse({ schema: listOf('Municipality') })
  async municipalities() {
    return { items: (await this.places.all()).municipalities };
  }

  @ApiOperation({ summary: 'The localities with their inhabitants and points' })
  @Get('localities')
  @Rule('geography.list')
  @Audited('geography.list-localities')
  @ApiOkResponse({ schema: listOf('Locality') })
  async localities() {
    return { items: (await this.places.all()).localities };
  }
}
