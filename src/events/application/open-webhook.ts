import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { ok, refusal, type Result } from '#kernel';
import { SealField } from '#keys';
import { Acting, Clock, Once, type KeyRefusal } from '#platform';
import { readWebhookAddress, type AddressRefusal } from '../domain/webhook-address.js';
import type { Webhook } from '../domain/webhook.js';
import { DeliverySettings } from './delivery-settings.js';
import { secretFieldOf } from './secret-field.js';
import { Webhooks } from './webhooks.port.js';

export type OpenWebhookCommand = {
  readonly key: string;
  readonly address: string;
  readonly kinds: readonly string[];
  readonly region: string | null;
  readonly legalGround: string;
};
export type OpenWebhookRefusal = AddressRefusal | KeyRefusal | { readonly code: 'no-such-region' };
/** The secret is shown this once: null where the same command comes again. */
export type OpenedWebhook = { readonly webhook: Webhook; readonly secret: string | null };
type Opened = { readonly id: string };

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Has events sent to an address outside, signed with a secret that nobody reads again. */
@Injectable()
export class OpenWebhook {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly settings: DeliverySettings,
    private readonly seal: SealField,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  async run({ key, ...asked }: OpenWebhookCommand): Promise<Result<OpenedWebhook, OpenWebhookRefusal>> {
    const [id, secret] = [randomUUID(), newSecret()];
    const keyed = { key, about: 'webhook.open', asks: asked };
    const opened = await this.once.run<Opened, OpenWebhookRefusal>(keyed, () => this.open(id, secret, asked));
    if (!opened.ok) return opened;
    const webhook = await this.webhooks.find(opened.value.id);
    if (webhook === undefined) throw new Error(`The webhook ${opened.value.id} is not there.`);
    return ok({ webhook, secret: opened.value.id === id ? secret : null });
  }

  private async open(
    id: string,
    secret: string,
    asked: Omit<OpenWebhookCommand, 'key'>,
  ): Promise<Result<Opened, OpenWebhookRefusal>> {
    const address = readWebhookAddress(asked.address, this.settings.networks);
    if (!address.ok) return address;
    if (asked.region !== null && !(await this.webhooks.isRegion(asked.region)))
      return refusal({ code: 'no-such-region' });
    const sealed = await this.seal.run(secretFieldOf(id), secret);
    if (!sealed.ok) throw new Error(`The secret of a new webhook is ${sealed.refusal.code}.`);
    const made = { madeBy: this.acting.current.actor, madeAt: this.clock.now() };
    await this.webhooks.add({ ...asked, ...made, id, address: address.value, sealed: sealed.value });
    await this.writeEntry.run({ act: 'webhook.open', id, particulars: { ground: asked.legalGround } });
    return ok({ id });
  }
}
