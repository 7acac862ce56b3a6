import { collectDefaultMetrics, Registry } from 'prom-client';

/** The process's figures in the Prometheus text format. */
export class Metrics {
  readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'fristad_' });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
