import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { ChangeHeaders, listOf, type Tagged } from '#platform';
import { ChangeRequest } from '../application/change-request.js';
import { RequestLives } from '../application/request-lives.port.js';
import { AChange, answered } from './a-change.js';
import { AppealInput } from './decision.input.js';
import { words } from './words.js';

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests')
export class AppealsController {
  constructor(
    private readonly changeRequest: ChangeRequest,
    private readonly lives: RequestLives,
  ) {}

  @ApiOperation(words.appealRequest)
  @Post(':id/appeal')
  @Rule('request.change')
  @AChange('request.appeal')
  async appeal(
    @Body() { reason, remark }: AppealInput,
    @ChangeHeaders() { object: request, version, key }: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const command = { request, version, key, move: 'appeal', reason, remark: remark ?? null } as const;
    return answered(await this.changeRequest.move(command), answer);
  }

  @ApiOperation(words.listAppeals)
  @Get(':id/appeals')
  @Rule('request.read')
  @Audited('request.list-appeals')
  @ApiOkResponse({ schema: listOf('Appeal') })
  async list(@Param('id') request: string) {
    return { items: await this.lives.appeals(request) };
  }
}
