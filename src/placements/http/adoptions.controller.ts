import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { Brings, tag, Refusals, TAGGED, toProblem, type Command, type Problem, type Tagged } from '#platform';
import { AdoptStay, type AdoptStayRefusal } from '../application/adopt-stay.js';
import { ShowPlacements } from '../application/show-placements.js';
import { words } from './words.js';

const adoptProblems: Record<AdoptStayRefusal['code'], Problem> = {
  'no-such-request': { status: 404, title: 'Not Found' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
  stale: { status: 412, title: 'The request has changed since you saw it' },
  'not-granted': { status: 409, title: 'The request is not granted' },
  'placed-already': { status: 409, title: 'A placement of the request stands' },
  'no-such-stay': { status: 409, title: 'No stay of the household was imported that belongs to no request' },
};

@ApiTags('placements')
@ApiBearerAuth()
@Controller('requests/:id/imported-stay')
export class AdoptionsController {
  constructor(
    private readonly adoptStay: AdoptStay,
    private readonly showPlacements: ShowPlacements,
  ) {}

  @ApiOperation(words.adoptStay)
  @Post()
  @HttpCode(200)
  @Rule('placement.adopt')
  @Audited('placement.adopt', 'request')
  @ApiOkResponse({
    headers: TAGGED,
    description: 'Tied.',
    schema: { $ref: '#/components/schemas/PlacementView' },
  })
  @Refusals(adoptProblems)
  async adopt(
    @Brings('If-Match', 'Idempotency-Key')
    { object: request, version, key }: Command<'If-Match' | 'Idempotency-Key'>,
    @GrantedAccess() access: Access,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const adopted = await this.adoptStay.run({ request, version, key });
    if (!adopted.ok) throw toProblem(adoptProblems, adopted.refusal);
    tag(response, adopted.value.version);
    return (await this.showPlacements.run([adopted.value], access))[0];
  }
}
