import type { WebhookReach } from '../domain/webhook-address.js';

/** How far webhooks may go, and how often something is sent in vain before it is given up. */
export class DeliverySettings {
  constructor(
    readonly reach: WebhookReach,
    readonly attempts: number,
  ) {}
}
