import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Audited } from '#audit';
import { Clock, nextPage, PageDto, toProblem } from '#platform';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { Approvals } from '../application/approvals.port.js';
import { AsGuard } from '../application/as-guard.js';
import { FourEyes } from '../application/four-eyes.js';
import { Rule } from '../application/rule.decorator.js';
import { approvalId, stateOf } from '../domain/approval.js';
import { RefuseApprovalDto } from './dto/acts.dto.js';
import { answerProblems, approvalsPage, NOT_ANSWERED, seen } from './seen-approval.js';

@ApiTags('approvals')
@ApiBearerAuth()
@Controller('approvals')
export class ApprovalAnswersController {
  constructor(
    private readonly eyes: FourEyes,
    private readonly approvals: Approvals,
    private readonly guard: AsGuard,
    private readonly clock: Clock,
  ) {}

  @ApiOperation({
    summary: 'What became of what one asked to have approved within 24 hours, and why it was refused',
  })
  @Get('asked')
  @Rule('approval.list-asked')
  @Audited('approval.list-asked')
  @ApiOkResponse({ schema: { type: 'object' } })
  async asked(@Query() page: PageDto, @GrantedAccess() { actor }: Access) {
    const at = this.clock.now();
    const wanted = approvalsPage(page, at);
    const asked = await this.guard.run(actor.id, () => this.approvals.askedBy(actor.id, wanted));
    const items = asked.map((one) => ({ ...seen(one), state: stateOf(one, at) }));
    return { items, next: nextPage('/api/approvals/asked', page, asked) };
  }

  @ApiOperation({ summary: 'Refuses to approve what has this digest, and tells who asked why' })
  @Post(':id/refuse')
  @HttpCode(200)
  @Rule('approval.refuse')
  @Audited('approval.refuse')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiResponse(NOT_ANSWERED)
  async refuse(
    @Param('id') id: string,
    @Body() { digest, reason }: RefuseApprovalDto,
    @GrantedAccess() { actor }: Access,
  ) {
    const refused = await this.eyes.refuse(actor, approvalId(id), { digest, because: reason });
    if (!refused.ok) throw toProblem(answerProblems, refused.refusal);
    return seen(refused.value);
  }
}
