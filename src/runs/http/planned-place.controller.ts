import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { PlannedPlaces } from '../application/planned-places.port.js';

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests')
export class PlannedPlaceController {
  constructor(private readonly plannedPlaces: PlannedPlaces) {}

  @ApiOperation({
    summary: 'Where the latest plan of the whole country places a request; nulls when it found no place',
  })
  @Get(':id/planned-place')
  @Rule('request.planned-place')
  @Audited('request.planned-place')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/PlannedPlace' } })
  @ApiResponse({ status: 404, description: 'No plan of the country knows of the request yet.' })
  async read(@Param('id') id: string) {
    const planned = await this.plannedPlaces.ofRequest(id);
    if (planned === undefined) throw nothingHere();
    return planned;
  }
}
