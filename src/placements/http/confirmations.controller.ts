import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { grantedTo, Rule } from '#access';
import { Audited } from '#audit';
import { toProblem, type Tagged, entityTagOf, readIfMatch, needsKey, Once } from '#platform';
import { confirmationOf, ConfirmPlacement } from '../application/confirm-placement.js';
import { SetConstraintAside } from '../application/set-constraint-aside.js';
import { ShowPlacements } from '../application/show-placements.js';
import { KeepsItsOutcome } from './asked-again.interceptor.js';
import { CountFirst } from '#search';
import { ConfirmDto, OverrideDto } from './placing.dto.js';
import { confirmProblems, NOT_PERMITTED, setAsideProblems } from './placing-problems.js';

const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The entity tag of the placement as you saw it.',
};
const KEY = {
  name: 'Idempotency-Key',
  required: true,
  description:
    'The same key takes effect once; the same command again tells its outcome, without another approval.',
};
const SEEN = { $ref: '#/components/schemas/SeenPlacement' };
const OUTCOME = { $ref: '#/components/schemas/PlacementOutcome' };
const ID = { name: 'id', type: String };
const CHANGED = {
  status: 412,
  description:
    'The placement has changed since you saw it, or what it was judged by has: `changed` says what (request, household, ' +
    'groups, threat, nights, window, unit, provider, policy, relations, ground). It is proposed anew; that cancels it.',
};
type Asked = {
  readonly url: string;
  readonly params: { readonly id: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
};

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
  @ApiOperation({ summary: 'Confirms a placement, once a second person approved exactly this' })
  @Post(':id/confirm')
  @HttpCode(200)
  @Rule('placement.confirm')
  @CountFirst()
  @KeepsItsOutcome()
  @Audited('placement.confirm')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiHeader(KEY)
  @ApiBody({ type: ConfirmDto })
  @ApiOkResponse({ description: 'Confirmed.', schema: OUTCOME })
  @ApiResponse({ status: 409, description: 'Not permitted, not proposed any more, or not approved.' })
  @ApiResponse(CHANGED)
  @ApiResponse({ status: 422, description: 'Not as shown, or the key was used otherwise.' })
  @ApiResponse({ status: 428, description: 'Without If-Match.' })
  async confirm(
    @Body() { unit, arrival, departure, setAside, judged }: ConfirmDto,
    @Req() request: Asked,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const version = readIfMatch(request.headers['if-match']);
    const [placement, key] = [request.params.id, needsKey(request.headers['idempotency-key'])];
    const shown = { unit, arrival, departure, setAside, judged };
    const confirmed = await this.confirmPlacement.run({ placement, key, version, shown });
    if (!confirmed.ok) throw toProblem(confirmProblems, confirmed.refusal);
    if (confirmed.value.code === 'CONFIRMED') {
      response.header('etag', entityTagOf(confirmed.value.version));
      return confirmed.value;
    }
    response.status(NOT_PERMITTED.status);
    response.header('content-type', 'application/problem+json; charset=utf-8');
    return { ...NOT_PERMITTED, instance: request.url.split('?', 1)[0] };
  }

  @ApiOperation({ summary: 'How a confirmation ended, by its idempotency key' })
  @Get(':id/outcomes/:key')
  @Rule('placement.read')
  @Audited('placement.read-outcome')
  @ApiOkResponse({ schema: OUTCOME })
  @ApiResponse({ status: 404, description: 'You gave no such command, or it took no effect.' })
  async outcome(@Param('id') id: string, @Param('key') key: string) {
    const outcome = await this.once.outcomeOf(key, confirmationOf(id));
    if (outcome === undefined) throw toProblem(confirmProblems, { code: 'no-such-placement' });
    return outcome;
  }

  @ApiOperation({
    summary: 'Sets a hard constraint aside for one placement, once a second person approved exactly this',
  })
  @Post(':id/overrides')
  @HttpCode(201)
  @Rule('placement.override')
  @CountFirst()
  @Audited('placement.set-aside')
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiBody({ type: OverrideDto })
  @ApiResponse({ status: 201, description: 'Set aside; the placement shows it.', schema: SEEN })
  @ApiResponse({ status: 409, description: 'Set aside before, not proposed any more, or not approved.' })
  @ApiResponse(CHANGED)
  @ApiResponse({ status: 422, description: 'Never set aside, by nobody or not there.' })
  @ApiResponse({ status: 428, description: 'Without If-Match.' })
  async override(
    @Body() { constraint, reason }: OverrideDto,
    @Req() request: Asked,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const { headers, params } = request;
    const [version, approval] = [readIfMatch(headers['if-match']), headers['approval'] ?? ''];
    const placement = params.id;
    const kept = await this.setConstraintAside.run({ placement, version, constraint, reason, approval });
    if (!kept.ok) throw toProblem(setAsideProblems, kept.refusal);
    response.header('etag', entityTagOf(kept.value.version));
    return (await this.showPlacements.run([kept.value], grantedTo(request)))[0];
  }
}
