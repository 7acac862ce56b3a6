import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, grantedTo, Rule, show, VisibleRows, type Access } from '#access';
import { Audited } from '#audit';
import {
  Brings,
  Clock,
  LOCATED,
  nextPage,
  pageOf,
  Refusals,
  toInvalid,
  toProblem,
  type Command,
  type Problem,
  type Tagged,
} from '#platform';
import { EmergencyTransfers } from '../application/emergency-transfers.port.js';
import { ReviewEmergency, type ReviewRefusal } from '../application/review-emergency.js';
import {
  TransferInEmergency,
  type TransferInEmergencyRefusal,
} from '../application/transfer-in-emergency.js';
import {
  EmergencyReviewInput,
  EmergencyTransferInput,
  EmergencyTransferQuery,
} from './emergency-transfers.input.js';
import { words } from './words.js';

const KEY_USED = { status: 422, title: 'The idempotency key was used for another command' };
const askProblems: Record<TransferInEmergencyRefusal['code'], Problem> = {
  'no-such-placement': { status: 404, title: 'Not Found' },
  'key-used-otherwise': KEY_USED,
  stale: { status: 412, title: 'The placement has changed since you saw it' },
  'not-lived-in': { status: 409, title: 'Nobody lives there; what has not begun is cancelled' },
  'without-a-request': { status: 409, title: 'The stay belongs to no request; tie it to one first' },
  'asked-already': { status: 409, title: 'Another place is asked for already' },
  erased: { status: 410, title: 'The case was erased' },
  'no-emergency-left': { status: 409, title: 'Three were asked for in thirty days; make a request' },
};
const reviewProblems: Record<ReviewRefusal['code'], Problem> = {
  'no-such-request': { status: 404, title: 'Not Found' },
  'key-used-otherwise': KEY_USED,
  'nothing-to-review': { status: 409, title: 'No other region has approved it' },
  'reviewed-already': { status: 409, title: 'It was reviewed before' },
  'own-act': { status: 409, title: 'Who asked for it or approved it does not review it' },
};

@ApiTags('placements')
@ApiBearerAuth()
@Controller()
export class EmergencyTransfersController {
  constructor(
    private readonly transferInEmergency: TransferInEmergency,
    private readonly reviewEmergency: ReviewEmergency,
    private readonly emergencies: EmergencyTransfers,
    private readonly visibleRows: VisibleRows,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.transferInEmergency)
  @Post('placements/:id/emergency-transfer')
  @HttpCode(201)
  @Rule('placement.transfer-in-emergency')
  @Audited('placement.transfer-in-emergency')
  @ApiBody({ type: EmergencyTransferInput })
  @ApiResponse({
    headers: LOCATED,
    status: 201,
    description: 'Asked, and granted.',
    schema: { $ref: '#/components/schemas/AskedInEmergency' },
  })
  @Refusals(askProblems)
  async ask(
    @Body() { reason, kind, nights }: EmergencyTransferInput,
    @Brings('If-Match', 'Idempotency-Key') given: Command<'If-Match' | 'Idempotency-Key'>,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const { object: placement, version, key } = given;
    const command = { placement, version, key, request: `R-${randomUUID()}`, reason, kind, nights };
    const asked = await this.transferInEmergency.run(command);
    if (!asked.ok) throw toProblem(askProblems, asked.refusal);
    response.location(`/api/requests/${asked.value.request}`);
    return asked.value;
  }

  @ApiOperation(words.listEmergencyTransfers)
  @Get('emergency-transfers')
  @Rule('emergency-transfer.list')
  @Audited('emergency-transfer.list')
  @ApiOkResponse({ schema: pageOf('EmergencyTransfer') })
  async list(@Query() { overdue, ...page }: EmergencyTransferQuery, @GrantedAccess() access: Access) {
    const at = this.clock.now();
    const rows = await this.visibleRows.ofCases(access);
    const found = await this.emergencies.page({ ...page, at, overdueAt: overdue && at }, rows);
    return {
      items: found.map((one) => show('emergency transfer', access.as.role, one)),
      next: nextPage('/api/emergency-transfers', { ...page, ...(overdue ? { overdue } : {}) }, found),
    };
  }

  @ApiOperation(words.reviewEmergencyTransfer)
  @Post('emergency-transfers/:id/review')
  @HttpCode(200)
  @Rule('emergency-transfer.review')
  @Audited('emergency-transfer.review', 'request')
  @ApiBody({ type: EmergencyReviewInput })
  @ApiOkResponse({ description: 'Reviewed.', schema: { $ref: '#/components/schemas/EmergencyTransfer' } })
  @Refusals(reviewProblems)
  async review(
    @Body() { outcome, reason }: EmergencyReviewInput,
    @Brings('Idempotency-Key') { object: request, key, request: asked }: Command<'Idempotency-Key'>,
  ) {
    if (outcome === 'UPHELD' && reason !== undefined)
      throw toInvalid([{ pointer: '/reason', message: 'is of an objection alone' }]);
    const reviewed = await this.reviewEmergency.run({ request, key, outcome, objection: reason ?? null });
    if (!reviewed.ok) throw toProblem(reviewProblems, reviewed.refusal);
    return show('emergency transfer', grantedTo(asked).as.role, reviewed.value);
  }
}
