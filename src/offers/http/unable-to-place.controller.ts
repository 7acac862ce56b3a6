import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, grantedTo, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { ChangeHeaders, type Answer, listOf, LOCATED, Refusals, toProblem } from '#platform';
import { RecordUnableToPlace } from '../application/record-unable-to-place.js';
import { UnableToPlaceRecords } from '../application/unable-to-place.port.js';
import { recordProblems } from './offer-problems.js';
import { UnableToPlaceInput } from './unable-to-place.input.js';
import { words } from './words.js';

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests/:id/unable-to-place')
export class UnableToPlaceController {
  constructor(
    private readonly recordUnable: RecordUnableToPlace,
    private readonly records: UnableToPlaceRecords,
  ) {}

  @ApiOperation(words.recordUnableToPlace)
  @Post()
  @Rule('request.record-unable')
  @Audited('request.record-unable')
  @ApiCreatedResponse({
    headers: LOCATED,
    description: 'Recorded.',
    schema: { $ref: '#/components/schemas/UnableToPlace' },
  })
  @Refusals(recordProblems)
  async record(
    @Body() { nextStep }: UnableToPlaceInput,
    @ChangeHeaders() { request: asked, object: request, version, key }: ChangeHeaders,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const recorded = await this.recordUnable.run({ request, version, key, nextStep });
    if (!recorded.ok) throw toProblem(recordProblems, recorded.refusal);
    answer.location(`/api/requests/${request}/unable-to-place`);
    return show('unable to place', grantedTo(asked).as.role, recorded.value);
  }

  @ApiOperation(words.listUnableToPlace)
  @Get()
  @Rule('offer.list')
  @Audited('request.list-unable')
  @ApiOkResponse({ schema: listOf('UnableToPlace') })
  async list(@Param('id') request: string, @GrantedAccess() { as }: Access) {
    const records = await this.records.ofRequest(request);
    return { items: records.map((one) => show('unable to place', as.role, one)) };
  }
}
