import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Webhooks, type DeadPage, type EndedWebhook, type NewWebhook } from '../application/webhooks.port.js';
import type { DeadDelivery, Webhook } from '../domain/webhook.js';
import type { EventsTables } from './tables.js';
import * as sql from './webhooks.query.js';

type DeadRow = Pick<
  EventsTables['fristad.webhook_delivery'],
  'event' | 'kind' | 'attempts' | 'failure' | 'ended_at'
> & { readonly ended_at: Date };
const toDead = ({ event, kind, attempts, failure, ended_at: givenUpAt }: DeadRow): DeadDelivery => ({
  id: event,
  kind,
  attempts,
  failure,
  givenUpAt,
});

@Injectable()
export class PostgresWebhooks extends Webhooks {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async isRegion(code: string): Promise<boolean> {
    return (await this.work.rows(sql.REGION, [code])).length > 0;
  }

  override async add({ id, address, kinds, region, legalGround, sealed, madeBy, madeAt }: NewWebhook) {
    const what = [id, address, kinds, region, legalGround, Buffer.from(sealed)];
    await this.work.rows(sql.ADD, [...what, madeBy, madeAt]);
  }

  override async find(id: string): Promise<Webhook | undefined> {
    return await this.work.row<Webhook>(sql.FIND, [id]);
  }

  override page({ after, limit }: DeadPage): Promise<readonly Webhook[]> {
    return this.work.rows<Webhook>(sql.PAGE, [after ?? null, limit]);
  }

  override async end({ id, version, by, at }: EndedWebhook): Promise<boolean> {
    if ((await this.work.changed(sql.END, [id, version, by, at])).length === 0) return false;
    await this.work.changed(sql.GIVE_UP, [id]);
    return true;
  }

  override async dead(webhook: string, { after, limit }: DeadPage): Promise<readonly DeadDelivery[]> {
    return (await this.work.rows<DeadRow>(sql.DEAD, [webhook, after ?? null, limit])).map(toDead);
  }

  override async tryAgain(webhook: string, event: string): Promise<boolean> {
    return (await this.work.changed(sql.TRY_AGAIN, [webhook, event])).length > 0;
  }
}
