import { Injectable } from '@nestjs/common';
import { CaseTiesOf, FactsOf, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';
import { factsOfCase } from '#requests';

/** A case is known by its person's pseudonym; it is one region's unless several have requests for it. One that was merged has none any more. */
const OF_CASE = `
  SELECT person, min(region) AS region FROM fristad.placement_request WHERE person = $1
  GROUP BY person HAVING count(DISTINCT region) = 1
  UNION ALL
  SELECT other, owner_region FROM fristad.case_merge m WHERE other = $1
    AND NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1)`;

/** The facts of a case that has requests. */
@FactsOf(['case'])
@Injectable()
export class CaseFacts extends ObjectFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ties: CaseTiesOf,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const row = await this.work.row<{ person: string; region: string }>(OF_CASE, [id]);
    return row && factsOfCase(row, this.ties);
  }
}
