/** An event on its way to a webhook, which this process alone sends for as long as its lease is good. */
export type Delivery = {
  readonly webhook: string;
  readonly address: string;
  readonly sealed: Uint8Array;
  readonly legalGround: string;
  readonly event: string;
  readonly kind: string;
  readonly at: Date;
  readonly subjectKind: string;
  readonly subject: string;
  readonly region: string | null;
  readonly case: string | null;
  /** With this one. */
  readonly attempts: number;
};
export type Lease = { readonly by: string; readonly seconds: number; readonly most: number };
/** How an attempt ended: delivered, given up, or to be tried again after so many milliseconds. */
export type AttemptEnd =
  | { readonly status: 'DELIVERED' }
  | { readonly status: 'DEAD'; readonly failure: string }
  | { readonly status: 'WAITING'; readonly failure: string; readonly afterMs: number };
export type DeliveryFigures = {
  readonly waiting: number;
  readonly oldestSeconds: number;
  readonly dead: number;
};

/** What goes to webhooks. Of one case, or one thing of none, nothing is handed out before what came before it is over. */
export abstract class Deliveries {
  abstract claim(lease: Lease): Promise<readonly Delivery[]>;
  /** False when the lease was lost: another process has it, or it is over. */
  abstract settle(delivery: Delivery, by: string, end: AttemptEnd): Promise<boolean>;
  abstract figures(): Promise<DeliveryFigures>;
}
