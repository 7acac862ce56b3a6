import { Injectable } from '@nestjs/common';
import { CaseTiesOf, FactsOf, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';
import { factsOfCase } from '../application/facts-of-case.js';
import type { PlacementRequestEntity } from './placement-request.entity.js';

const OF_REQUEST = `SELECT person, region FROM fristad.placement_request WHERE id = $1`;

/** A request belongs to the case of its person. */
@FactsOf(['request'])
@Injectable()
export class RequestFacts extends ObjectFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ties: CaseTiesOf,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const row = await this.work.row<Pick<PlacementRequestEntity, 'person' | 'region'>>(OF_REQUEST, [id]);
    return row && factsOfCase(row, this.ties);
  }
}
