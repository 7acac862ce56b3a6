import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { grantedTo, Rule } from '#access';
import { Audited } from '#audit';
import {
  Brings,
  type Command,
  tag,
  LOCATED,
  Once,
  Refusals,
  TAGGED,
  type Tagged,
  toProblem,
} from '#platform';
import { CountFirst } from '#search';
import { confirmationOf, ConfirmPlacement } from '../application/confirm-placement.js';
import { SetConstraintAside } from '../application/set-constraint-aside.js';
import { ShowPlacements } from '../application/show-placements.js';
import { words } from './words.js';
import { AnswersAgain } from './asked-again.interceptor.js';
import { ConfirmPlacementInput, SetConstraintAsideInput } from './placing.input.js';
import { confirmProblems, NOT_PERMITTED, setAsideProblems } from './placing-problems.js';

const SEEN = { $ref: '#/components/schemas/PlacementView' };
const OUTCOME = { $ref: '#/components/schemas/PlacementOutcome' };

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class ConfirmationsController {
  constructor(
    private readonly confirmPlacement: ConfirmPlacement,
    private readonly setConstraintAside: SetConstraintAside,
    private readonly showPlacements: ShowPlacements,
    private readonly once: Once,
  ) {}

  /** A refusal by the neighbourhood is returned, not thrown: it is kept, and spends the approval, like a success. */
  @ApiOperation(words.confirmPlacement)
  @Post(':id/confirm')
  @HttpCode(200)
  @Rule('placement.confirm')
  @CountFirst()
  @AnswersAgain()
  @Audited('placement.confirm')
  @ApiBody({ type: ConfirmPlacementInput })
  @ApiOkResponse({ headers: TAGGED, description: 'Confirmed.', schema: OUTCOME })
  @Refusals(confirmProblems, { PLACEMENT_NOT_PERMITTED: NOT_PERMITTED })
  async confirm(
    @Body() { unit, arrival, departure, setAside, judged }: ConfirmPlacementInput,
    @Brings('If-Match', 'Idempotency-Key') given: Command<'If-Match' | 'Idempotency-Key'>,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const { request, object: placement, version, key } = given;
    const expected = { unit, arrival, departure, setAside, judged };
    const confirmed = await this.confirmPlacement.run({ placement, key, version, expected });
    if (!confirmed.ok) throw toProblem(confirmProblems, confirmed.refusal);
    if (confirmed.value.code === 'CONFIRMED') {
      tag(response, confirmed.value.version);
      return confirmed.value;
    }
    response.status(NOT_PERMITTED.status);
    response.header('content-type', 'application/problem+json; charset=utf-8');
    return { ...NOT_PERMITTED, instance: request.url?.split('?', 1)[0] };
  }

  @ApiOperation(words.readConfirmationOutcome)
  @Get(':id/outcomes/:key')
  @Rule('placement.read')
  @Audited('placement.read-outcome')
  @ApiOkResponse({ schema: OUTCOME })
  async outcome(@Param('id') id: string, @Param('key') key: string) {
    const outcome = await this.once.outcomeOf(key, confirmationOf(id));
    if (outcome === undefined) throw toProblem(confirmProblems, { code: 'no-such-placement' });
    return outcome;
  }

  @ApiOperation(words.setConstraintAside)
  @Post(':id/overrides')
  @HttpCode(201)
  @Rule('placement.override')
  @CountFirst()
  @Audited('placement.set-aside')
  @ApiBody({ type: SetConstraintAsideInput })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Set aside; the placement shows it.',
    schema: SEEN,
  })
  @Refusals(setAsideProblems)
  async override(
    @Body() { constraint, reason }: SetConstraintAsideInput,
    @Brings('If-Match', 'Approval') given: Command<'If-Match' | 'Approval'>,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const { request, object: placement, version, approval } = given;
    const result = await this.setConstraintAside.run({ placement, version, constraint, reason, approval });
    if (!result.ok) throw toProblem(setAsideProblems, result.refusal);
    response.location(`/api/placements/${placement}`);
    tag(response, result.value.version);
    return (await this.showPlacements.run([result.value], grantedTo(request)))[0];
  }
}
