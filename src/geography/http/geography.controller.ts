import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { Places } from '../application/places.port.js';
import { words } from './words.js';

@ApiTags('geography')
@ApiBearerAuth()
@Controller()
export class GeographyController {
  constructor(private readonly places: Places) {}

  @ApiOperation(words.listRegions)
  @Get('regions')
  @Rule('geography.list')
  @Audited('geography.list-regions')
  @ApiOkResponse({ schema: listOf('Region') })
  async regions() {
    return { items: (await this.places.all()).regions };
  }

  @ApiOperation(words.listMunicipalities)
  @Get('municipalities')
  @Rule('geography.list')
  @Audited('geography.list-municipalities')
  @ApiOkResponse({ schema: listOf('Municipality') })
  async municipalities() {
    return { items: (await this.places.all()).municipalities };
  }

  @ApiOperation(words.listLocalities)
  @Get('localities')
  @Rule('geography.list')
  @Audited('geography.list-localities')
  @ApiOkResponse({ schema: listOf('Locality') })
  async localities() {
    return { items: (await this.places.all()).localities };
  }
}
