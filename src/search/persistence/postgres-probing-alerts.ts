import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ProbingAlerts, type ProbingAlert } from '../application/probing-alerts.port.js';

const ALL = `
  SELECT id, actor, owner_region AS region, at, events, days, lifted_at AS "liftedAt"
  FROM fristad.search_freeze ORDER BY at DESC, id LIMIT 200`;

@Injectable()
export class PostgresProbingAlerts extends ProbingAlerts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override all(): Promise<readonly ProbingAlert[]> {
    return this.work.rows<ProbingAlert>(ALL);
  }
}
