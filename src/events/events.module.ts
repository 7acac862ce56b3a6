import { Module, type BeforeApplicationShutdown, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#audit';
import type { Config } from '#settings';
import { ChangeWebhook } from './application/change-webhook.js';
import { DeliverEvents } from './application/deliver-events.js';
import { Deliveries } from './application/deliveries.port.js';
import { DeliveryMetrics } from './application/delivery-metrics.js';
import { DeliverySettings } from './application/delivery-settings.js';
import { Events } from './application/events.port.js';
import { FollowEvents } from './application/follow-events.js';
import { ListEvents } from './application/list-events.js';
import { OpenWebhook } from './application/open-webhook.js';
import { PruneEvents } from './application/prune-events.js';
import { Sender } from './application/sender.port.js';
import { StreamLimits } from './application/stream-limits.js';
import { Webhooks } from './application/webhooks.port.js';
import { HttpsSender } from './engines/https-sender.js';
import { EventStreamController } from './http/event-stream.controller.js';
import { EventsController } from './http/events.controller.js';
import { WebhooksController } from './http/webhooks.controller.js';
import { PostgresDeliveries } from './persistence/postgres-deliveries.js';
import { PostgresEvents } from './persistence/postgres-events.js';
import { PostgresWebhooks } from './persistence/postgres-webhooks.js';
import { WebhookFacts } from './persistence/webhook-facts.js';

/** What happened, for whom it concerns. */
@Module({})
export class EventsModule implements BeforeApplicationShutdown {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [WebhookFacts];

  constructor(private readonly deliverEvents: DeliverEvents) {}

  static with(config: Config): DynamicModule {
    const settings = new DeliverySettings(
      config.FRISTAD_WEBHOOK_NETWORKS,
      config.FRISTAD_WEBHOOK_ATTEMPTS,
      config.FRISTAD_EVENT_DAYS,
    );
    return {
      module: EventsModule,
      imports: [AuditModule],
      controllers: [EventStreamController, EventsController, WebhooksController],
      providers: [
        ListEvents,
        FollowEvents,
        OpenWebhook,
        ChangeWebhook,
        DeliverEvents,
        PruneEvents,
        DeliveryMetrics,
        { provide: DeliverySettings, useValue: settings },
        { provide: StreamLimits, useValue: new StreamLimits(config.FRISTAD_STREAM_SECONDS) },
        { provide: Events, useClass: PostgresEvents },
        { provide: Webhooks, useClass: PostgresWebhooks },
        { provide: Deliveries, useClass: PostgresDeliveries },
        { provide: Sender, useClass: HttpsSender },
      ],
    };
  }

  /** What is being sent still needs the database. */
  beforeApplicationShutdown(): Promise<void> {
    return this.deliverEvents.stop();
  }
}
