import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { refusal, type Result } from '#kernel';
import { OpenField } from '#keys';
import { Acting, Clock, Recurring, UnitOfWork } from '#platform';
import { waitAfter } from '../domain/backoff.js';
import { Deliveries, type AttemptEnd, type Delivery } from './deliveries.port.js';
import { DeliverySettings } from './delivery-settings.js';
import { Events } from './events.port.js';
import { messageOf } from './message-of.js';
import { PruneEvents } from './prune-events.js';
import { secretFieldOf } from './secret-field.js';
import { Sender, type NotSent } from './sender.port.js';
import { SENDING } from './sending.js';

const LOOK_EVERY_MS = 500;
/** Longer than any attempt takes. */
const LEASE_SECONDS = 20;
const MOST_AT_ONCE = 20;

/** Sends what happened to the webhooks that want it: at least once, in order for each case, whoever of several processes does. */
@Injectable()
export class DeliverEvents {
  private readonly log = new Logger(DeliverEvents.name);
  private readonly name = `${process.pid}.${randomUUID()}`;
  private readonly underWay = new Set<Promise<void>>();
  private readonly looking = new Recurring(LOOK_EVERY_MS, (cause) => this.report(cause));

  constructor(
    private readonly events: Events,
    private readonly pruning: PruneEvents,
    private readonly deliveries: Deliveries,
    private readonly sender: Sender,
    private readonly settings: DeliverySettings,
    private readonly open: OpenField,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Looks twice a second, never twice at a time. */
  start(): void {
    this.looking.start(() => this.look());
  }

  /** What is being sent is sent to its end. */
  async stop(): Promise<void> {
    await this.looking.stop();
    await Promise.all(this.underWay);
  }

  /** Publishes what was committed, and begins to send what is due, no more at once than there is room for. */
  look(): Promise<void> {
    return this.surviving(() =>
      this.acting.run(SENDING, async () => {
        await this.events.publish();
        await this.pruning.hourly();
        const most = MOST_AT_ONCE - this.underWay.size;
        if (most <= 0) return;
        const lease = { by: this.name, seconds: LEASE_SECONDS, most };
        for (const delivery of await this.deliveries.claim(lease)) this.begin(delivery);
      }),
    );
  }

  private begin(delivery: Delivery): void {
    const sent = this.surviving(() => this.deliver(delivery)).finally(() => this.underWay.delete(sent));
    this.underWay.add(sent);
  }

  private async deliver(delivery: Delivery): Promise<void> {
    const end = this.endOf(delivery, await this.send(delivery));
    await this.work.run(async () => {
      if (!(await this.deliveries.settle(delivery, this.name, end))) return;
      if (end.status === 'DELIVERED') await this.record(delivery);
    });
  }

  private async send(delivery: Delivery): Promise<Result<'TAKEN', NotSent>> {
    const { webhook, event: id, address, sealed } = delivery;
    const secret = await this.open.run(secretFieldOf(webhook), sealed);
    if (!secret.ok) return refusal({ code: `secret-${secret.refusal.code}` });
    const message = { id, address, secret: secret.value, body: messageOf(delivery) };
    return this.sender.send({ ...message, at: this.clock.now() });
  }

  private endOf({ attempts }: Delivery, sent: Result<'TAKEN', NotSent>): AttemptEnd {
    if (sent.ok) return { status: 'DELIVERED' };
    const { code: failure } = sent.refusal;
    return attempts >= this.settings.attempts
      ? { status: 'DEAD', failure }
      : { status: 'WAITING', failure, afterMs: waitAfter(attempts, Math.random()) };
  }

  private async record({ event, webhook, legalGround, region, case: of }: Delivery): Promise<void> {
    const disclosure = { legalGround, recipient: webhook };
    const about = { act: 'event.deliver', id: event, owner: region, disclosure } as const;
    await this.writeEntry.run({ ...about, ...(of === null ? {} : { case: of }) });
  }

  private surviving(act: () => Promise<void>): Promise<void> {
    return act().catch((cause: unknown) => this.report(cause));
  }

  private report(cause: unknown): void {
    this.log.error(`The delivery goes on after: ${cause instanceof Error ? cause.stack : String(cause)}`);
  }
}
