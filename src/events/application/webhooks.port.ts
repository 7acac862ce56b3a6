import type { DeadDelivery, Webhook } from '../domain/webhook.js';

export type NewWebhook = Pick<
  Webhook,
  'id' | 'address' | 'kinds' | 'region' | 'legalGround' | 'madeBy' | 'madeAt'
> & {
  readonly sealed: Uint8Array;
};
export type EndedWebhook = {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
};
export type DeadPage = { readonly after?: string | undefined; readonly limit: number };

/** Where events are sent to. */
export abstract class Webhooks {
  abstract isRegion(code: string): Promise<boolean>;
  abstract add(webhook: NewWebhook): Promise<void>;
  abstract find(id: string): Promise<Webhook | undefined>;
  /** In the order of their ids, those that have ended too. */
  abstract page(page: DeadPage): Promise<readonly Webhook[]>;
  /** With what waits to be delivered there. False when it has another version or has ended. */
  abstract end(ended: EndedWebhook): Promise<boolean>;
  /** What was given up, in the order in which it happened. */
  abstract dead(webhook: string, page: DeadPage): Promise<readonly DeadDelivery[]>;
  /** Has it tried again from the first attempt on. False when it was not given up. */
  abstract tryAgain(webhook: string, event: string): Promise<boolean>;
}
