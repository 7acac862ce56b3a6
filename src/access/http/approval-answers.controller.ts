import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audited } from '#audit';
import { Clock, nextPage, PageQuery, pageOf, Refusals, toProblem } from '#platform';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { Approvals } from '../application/approvals.port.js';
import { AsGuard } from '../application/as-guard.js';
import { FourEyes } from '../application/four-eyes.js';
import { Rule } from '../application/rule.decorator.js';
import { approvalId } from '../domain/approval.js';
import { words } from './words.js';
import { RefuseApprovalInput } from './acts.input.js';
import { answerProblems, approvalsPage, approvalView } from './approval-view.js';

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

  @ApiOperation(words.listAskedApprovals)
  @Get('asked')
  @Rule('approval.list-asked')
  @Audited('approval.list-asked')
  @ApiOkResponse({ schema: pageOf('ApprovalSummary') })
  async asked(@Query() page: PageQuery, @GrantedAccess() { actor }: Access) {
    const at = this.clock.now();
    const wanted = approvalsPage(page, at);
    const asked = await this.guard.run(actor.id, () => this.approvals.askedBy(actor.id, wanted));
    const items = asked.map((one) => approvalView(one, at));
    return { items, next: nextPage('/api/approvals/asked', page, asked) };
  }

  @ApiOperation(words.refuseApproval)
  @Post(':id/refuse')
  @HttpCode(200)
  @Rule('approval.refuse')
  @Audited('approval.refuse')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Approval' } })
  @Refusals(answerProblems)
  async refuse(
    @Param('id') id: string,
    @Body() { digest, reason }: RefuseApprovalInput,
    @GrantedAccess() { actor }: Access,
  ) {
    const refused = await this.eyes.refuse(actor, approvalId(id), { digest, because: reason });
    if (!refused.ok) throw toProblem(answerProblems, refused.refusal);
    return approvalView(refused.value, this.clock.now());
  }
}
