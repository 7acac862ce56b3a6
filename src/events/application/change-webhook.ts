import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { ok, refusal, type Result } from '#kernel';
import { EraseSubject } from '#keys';
import { Acting, Clock, Once, type KeyedChange, type KeyRefusal } from '#platform';
import type { Webhook } from '../domain/webhook.js';
import { Webhooks } from './webhooks.port.js';

export type EndWebhookCommand = KeyedChange & { readonly id: string };
export type RedeliverCommand = { readonly id: string; readonly event: string; readonly key: string };
export type EndWebhookRefusal = KeyRefusal | { readonly code: 'no-such-webhook' | 'stale' | 'ended-before' };
export type RedeliverRefusal =
  KeyRefusal | { readonly code: 'no-such-webhook' | 'ended-before' | 'not-given-up' };

/** Ends a webhook, whose secret is erased with it; or has an event sent there again that was given up. */
@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly erase: EraseSubject,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  end({ id, version, key }: EndWebhookCommand): Promise<Result<Webhook, EndWebhookRefusal>> {
    const keyed = { key, about: `webhook.end ${id}`, asks: { version } };
    return this.once.run<Webhook, EndWebhookRefusal>(keyed, async () => {
      const found = await this.live(id);
      if (!found.ok) return found;
      const by = { by: this.acting.current.actor, at: this.clock.now() };
      if (!(await this.webhooks.end({ id, version, ...by }))) return refusal({ code: 'stale' });
      await this.erase.run({ kind: 'WEBHOOK', id });
      await this.writeEntry.run({ act: 'webhook.end', id });
      return this.found(id);
    });
  }

  redeliver({ id, event, key }: RedeliverCommand): Promise<Result<Webhook, RedeliverRefusal>> {
    const keyed = { key, about: `webhook.redeliver ${id}`, asks: { event } };
    return this.once.run<Webhook, RedeliverRefusal>(keyed, async () => {
      const found = await this.live(id);
      if (!found.ok) return found;
      if (!(await this.webhooks.tryAgain(id, event))) return refusal({ code: 'not-given-up' });
      await this.writeEntry.run({ act: 'webhook.redeliver', id, particulars: { event } });
      return this.found(id);
    });
  }

  private async live(
    id: string,
  ): Promise<Result<Webhook, { readonly code: 'no-such-webhook' | 'ended-before' }>> {
    const found = await this.found(id);
    return found.ok && found.value.status === 'ENDED' ? refusal({ code: 'ended-before' }) : found;
  }

  private async found(id: string): Promise<Result<Webhook, { readonly code: 'no-such-webhook' }>> {
    const webhook = await this.webhooks.find(id);
    return webhook === undefined ? refusal({ code: 'no-such-webhook' }) : ok(webhook);
  }
}
