import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiSchemas } from '#platform';
import { nothingHere, Rule, ApprovalRecords } from '#access';
import { Audited } from '#audit';
import { Decisions } from '../application/decisions.port.js';
import { words } from './words.js';
import { decisionSchemas } from './decision-schemas.js';

@ApiTags('placements')
@ApiSchemas(decisionSchemas)
@ApiBearerAuth()
@Controller('decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: Decisions,
    private readonly approvals: ApprovalRecords,
  ) {}

  @ApiOperation(words.readDecision)
  @Get(':id')
  @Rule('decision.read')
  @Audited('decision.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Decision' } })
  async read(@Param('id') digest: string) {
    const record = (await this.decisions.find(digest)) ?? (await this.approvals.find(digest));
    if (record === undefined) throw nothingHere();
    return record;
  }
}
