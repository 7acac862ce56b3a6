import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { PlannedPlaces } from '../application/planned-places.port.js';
import { words } from './words.js';

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests')
export class PlannedPlaceController {
  constructor(private readonly plannedPlaces: PlannedPlaces) {}

  @ApiOperation(words.readPlannedPlace)
  @Get(':id/planned-place')
  @Rule('request.planned-place')
  @Audited('request.planned-place')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/PlannedPlace' } })
  async read(@Param('id') id: string) {
    const planned = await this.plannedPlaces.ofRequest(id);
    if (planned === undefined) throw nothingHere();
    return planned;
  }
}
