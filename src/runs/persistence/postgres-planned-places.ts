import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { PlannedPlaces, type PlannedPlace } from '../application/planned-places.port.js';

const OF_REQUEST = `
  SELECT run, policy_version AS "policyVersion", planned_at AS "plannedAt", unit, arrival, departure
  FROM national.planned_place($1)`;

@Injectable()
export class PostgresPlannedPlaces extends PlannedPlaces {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async ofRequest(request: string): Promise<PlannedPlace | undefined> {
    const row = await this.work.row<PlannedPlace>(OF_REQUEST, [request]);
    return row;
  }
}
