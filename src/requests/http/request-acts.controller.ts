import { Body, Controller, Get, Param, Patch, Post, RawBody, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { isoDate } from '#kernel';
import { ChangeHeaders, tag, type Tagged, TAGGED } from '#platform';
import { ChangeRequest, type MoveRequestCommand } from '../application/change-request.js';
import { PlacementRequests } from '../application/placement-requests.port.js';
import { ShowRequests } from '../application/show-requests.js';
import { RequestLives } from '../application/request-lives.port.js';
import type { RequestLife } from '../domain/request-life.js';
import { AChange, answered, LIFE } from './a-change.js';
import { words } from './words.js';
import { ParkRequestInput, RefuseRequestInput, WithdrawRequestInput } from './decision.input.js';

type Move = Pick<MoveRequestCommand, 'move' | 'reason' | 'remark' | 'reviewOn'>;

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests')
export class RequestActsController {
  constructor(
    private readonly changeRequest: ChangeRequest,
    private readonly requests: PlacementRequests,
    private readonly lives: RequestLives,
    private readonly showRequests: ShowRequests,
  ) {}

  @ApiOperation(words.readRequestStatus)
  @Get(':id/status')
  @Rule('request.read')
  @Audited('request.read-status')
  @ApiOkResponse({ headers: TAGGED, schema: LIFE })
  status(@Param('id') id: string, @Res({ passthrough: true }) answer: Tagged) {
    return this.lifeOf(id, answer);
  }

  @ApiOperation(words.readRequestDecision)
  @Get(':id/decision')
  @Rule('request.decide')
  @Audited('request.read-decision')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/RequestToDecide' } })
  async decision(
    @Param('id') id: string,
    @GrantedAccess() { as }: Access,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const request = await this.requests.find(id);
    if (request === undefined) throw nothingHere();
    const life = await this.lifeOf(id, answer);
    const { status, version } = life;
    const staged = await this.showRequests.one({ ...request, status, version });
    if (staged === undefined) throw nothingHere();
    const [appeal = null] = (await this.lives.appeals(id)).filter(({ outcome }) => outcome === null);
    return { request: show('request', as.role, staged), ...life, flags: await this.lives.flags(id), appeal };
  }

  @ApiOperation(words.rewriteRequest)
  @Patch(':id')
  @Rule('request.change')
  @AChange('request.rewrite')
  @ApiBody({
    description: 'The keys of a request that change.',
    schema: { $ref: '#/components/schemas/RequestPatch' },
  })
  async rewrite(
    @RawBody() rawBody: Buffer | undefined,
    @ChangeHeaders() { object: request, version, key }: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const command = { request, version, key, document: rawBody ?? '' };
    return answered(await this.changeRequest.rewrite(command), answer);
  }

  @ApiOperation(words.submitRequest)
  @Post(':id/submit')
  @Rule('request.change')
  @AChange('request.submit')
  submit(@ChangeHeaders() given: ChangeHeaders, @Res({ passthrough: true }) answer: Tagged) {
    return this.move({ move: 'submit', reason: null }, given, answer);
  }

  @ApiOperation(words.withdrawRequest)
  @Post(':id/withdraw')
  @Rule('request.change')
  @AChange('request.withdraw')
  withdraw(
    @Body() { reason }: WithdrawRequestInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ move: 'withdraw', reason }, given, answer);
  }

  @ApiOperation(words.parkRequest)
  @Post(':id/park')
  @Rule('request.change')
  @AChange('request.park')
  park(
    @Body() { reason, reviewOn }: ParkRequestInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ move: 'park', reason, reviewOn: reviewOn ? isoDate(reviewOn) : null }, given, answer);
  }

  @ApiOperation(words.resumeRequest)
  @Post(':id/resume')
  @Rule('request.change')
  @AChange('request.resume')
  resume(@ChangeHeaders() given: ChangeHeaders, @Res({ passthrough: true }) answer: Tagged) {
    return this.move({ move: 'resume', reason: null }, given, answer);
  }

  @ApiOperation(words.grantRequest)
  @Post(':id/grant')
  @Rule('request.decide')
  @AChange('request.grant')
  grant(@ChangeHeaders() given: ChangeHeaders, @Res({ passthrough: true }) answer: Tagged) {
    return this.move({ move: 'grant', reason: null }, given, answer);
  }

  @ApiOperation(words.refuseRequest)
  @Post(':id/refuse')
  @Rule('request.decide')
  @AChange('request.refuse')
  refuse(
    @Body() { reason, remark }: RefuseRequestInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.move({ move: 'refuse', reason, remark: remark ?? null }, given, answer);
  }

  private async move(move: Move, { object: request, version, key }: ChangeHeaders, answer: Tagged) {
    return answered(await this.changeRequest.move({ request, version, key, ...move }), answer);
  }

  private async lifeOf(id: string, answer: Tagged): Promise<RequestLife> {
    const life = await this.lives.find(id);
    if (life === undefined) throw nothingHere();
    tag(answer, life.version);
    return life;
  }
}
