import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule, ShownRecords } from '#access';
import { Audited } from '#audit';
import { Decisions } from '../application/decisions.port.js';

@ApiTags('placements')
@ApiBearerAuth()
@Controller('decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: Decisions,
    private readonly shown: ShownRecords,
  ) {}

  @ApiOperation({
    summary:
      'What was judged at a decision, or shown to a second person, as it was kept: the SHA-256 of the document is its digest',
  })
  @Get(':id')
  @Rule('decision.read')
  @Audited('decision.read')
  @ApiParam({ name: 'id', type: String, description: 'The digest, `sha256:…`, as the audit log has it.' })
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Decision' } })
  @ApiResponse({ status: 404, description: 'There is none, or it is not for you.' })
  async read(@Param('id') digest: string) {
    const kept = (await this.decisions.find(digest)) ?? (await this.shown.find(digest));
    if (kept === undefined) throw nothingHere();
    return kept;
  }
}
