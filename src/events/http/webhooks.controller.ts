import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import type { Result } from '#kernel';
import {
  Brings,
  tag,
  LOCATED,
  nextPage,
  PageQuery,
  pageOf,
  Refusals,
  TAGGED,
  toProblem,
  type Command,
  type Problem,
  type Tagged,
} from '#platform';
import { ChangeWebhook } from '../application/change-webhook.js';
import { OpenWebhook } from '../application/open-webhook.js';
import { Webhooks } from '../application/webhooks.port.js';
import type { Webhook } from '../domain/webhook.js';
import { endProblems, openProblems, redeliverProblems, whyNotOpened } from './webhook-problems.js';
import { OpenWebhookInput, RedeliverInput } from './webhooks.input.js';
import { words } from './words.js';

const VIEW = { $ref: '#/components/schemas/Webhook' };

@ApiTags('events')
@ApiBearerAuth()
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly openWebhook: OpenWebhook,
    private readonly changeWebhook: ChangeWebhook,
  ) {}

  @ApiOperation(words.listWebhooks)
  @Get()
  @Rule('webhook.list')
  @Audited('webhook.list')
  @ApiOkResponse({ schema: pageOf('Webhook') })
  async list(@Query() page: PageQuery) {
    const items = await this.webhooks.page(page);
    return { items, next: nextPage('/api/webhooks', page, items) };
  }

  @ApiOperation(words.openWebhook)
  @Post()
  @Rule('webhook.open')
  @Audited('webhook.open')
  @ApiResponse({
    status: 201,
    headers: { ...TAGGED, ...LOCATED },
    description: 'Opened.',
    schema: { $ref: '#/components/schemas/OpenedWebhook' },
  })
  @Refusals(openProblems)
  async open(
    @Body() { address, kinds = [], region, legalGround }: OpenWebhookInput,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const opened = await this.openWebhook.run({
      ...{ key, address, kinds, legalGround },
      region: region ?? null,
    });
    if (!opened.ok) throw whyNotOpened(opened.refusal);
    const { webhook, secret } = opened.value;
    answer.location('/api/webhooks');
    return { ...tagged(webhook, answer), secret };
  }

  @ApiOperation(words.endWebhook)
  @Post(':id/end')
  @HttpCode(200)
  @Rule('webhook.end')
  @Audited('webhook.end')
  @ApiOkResponse({ headers: TAGGED, description: 'Ended.', schema: VIEW })
  @Refusals(endProblems)
  async end(
    @Brings('If-Match', 'Idempotency-Key') given: Command<'If-Match' | 'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const { object: id, version, key } = given;
    return tagged(valueOf(await this.changeWebhook.end({ id, version, key }), endProblems), answer);
  }

  @ApiOperation(words.listDeadDeliveries)
  @Get(':id/dead')
  @Rule('webhook.read')
  @Audited('webhook.list-dead')
  @ApiOkResponse({ schema: pageOf('DeadDelivery') })
  async dead(@Param('id') id: string, @Query() page: PageQuery) {
    const items = await this.webhooks.dead(id, page);
    return { items, next: nextPage(`/api/webhooks/${id}/dead`, page, items) };
  }

  @ApiOperation(words.redeliverEvent)
  @Post(':id/redeliver')
  @HttpCode(200)
  @Rule('webhook.redeliver')
  @Audited('webhook.redeliver')
  @ApiOkResponse({ headers: TAGGED, description: 'Waits to be sent.', schema: VIEW })
  @Refusals(redeliverProblems)
  async redeliver(
    @Body() { event }: RedeliverInput,
    @Brings('Idempotency-Key') { object: id, key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return tagged(valueOf(await this.changeWebhook.redeliver({ id, event, key }), redeliverProblems), answer);
  }
}

const tagged = (webhook: Webhook, answer: Tagged): Webhook => {
  tag(answer, webhook.version);
  return webhook;
};

const valueOf = <T, Code extends string>(
  made: Result<T, { readonly code: Code }>,
  problems: Readonly<Record<Code, Problem>>,
): T => {
  if (!made.ok) throw toProblem(problems, made.refusal);
  return made.value;
};
