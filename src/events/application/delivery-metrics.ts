import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Acting, Metrics } from '#platform';
import { Deliveries, type DeliveryFigures } from './deliveries.port.js';
import { SENDING } from './sending.js';

const GAUGES: readonly (readonly [name: string, help: string, figure: keyof DeliveryFigures])[] = [
  ['fristad_webhook_waiting', 'Events that wait to be delivered to webhooks.', 'waiting'],
  ['fristad_webhook_oldest_seconds', 'For how long the oldest of them has waited, seconds.', 'oldestSeconds'],
  ['fristad_webhook_dead', 'Events that were given up and not sent again.', 'dead'],
];

/** How it stands with what goes to webhooks, whichever process sends it. */
@Injectable()
export class DeliveryMetrics implements OnModuleInit {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly metrics: Metrics,
    private readonly acting: Acting,
  ) {}

  onModuleInit(): void {
    const { acting, deliveries } = this;
    const figures = () => acting.run(SENDING, () => deliveries.figures());
    for (const [name, help, figure] of GAUGES)
      new Gauge({
        name,
        help,
        registers: [this.metrics.registry],
        async collect() {
          this.set((await figures())[figure]);
        },
      }).set(0);
  }
}
