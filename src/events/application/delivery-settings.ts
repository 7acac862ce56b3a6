import type { WebhookNetworks } from '../domain/webhook-address.js';

/** Where webhooks may lead, and how often something is sent in vain before it is given up. */
export class DeliverySettings {
  constructor(
    readonly networks: WebhookNetworks,
    readonly attempts: number,
    /** For how many days what happened is kept, once it is over. */
    readonly days: number,
  ) {}
}
