import { Injectable } from '@nestjs/common';
import { CaseTiesOf, FactsOf, ObjectFacts, type Facts } from '#access';
import { Clock, UnitOfWork } from '#platform';
import { factsOfCase } from '#requests';

const OF_SEARCH = `
  SELECT r.person, r.region FROM fristad.unit_search s JOIN fristad.placement_request r ON r.id = s.request
  WHERE s.id::text = $1 AND s.until > $2`;

/** A search belongs to the case of its request, as long as it can be read. */
@FactsOf(['unit-search'])
@Injectable()
export class UnitSearchFacts extends ObjectFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ties: CaseTiesOf,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const values = [id, this.clock.now()];
    const row = await this.work.row<{ person: string; region: string }>(OF_SEARCH, values);
    return row && factsOfCase(row, this.ties);
  }
}
