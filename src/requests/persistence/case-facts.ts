import { Injectable } from '@nestjs/common';
import { regionCode } from '#kernel';
import { CaseTiesOf, FactsOf, ObjectFacts, parseCaseRef, type Facts } from '#access';
import { UnitOfWork } from '#platform';

type Row = { readonly person: string; readonly region: string };

const OF_REQUEST = `SELECT person, region FROM fristad.placement_request WHERE id = $1`;
/** A case is known by its person's pseudonym; it is one region's unless several have requests for it. */
const OF_CASE = `
  SELECT person, min(region) AS region FROM fristad.placement_request WHERE person = $1
  GROUP BY person HAVING count(DISTINCT region) = 1`;

/** The facts of a case that has requests. */
@FactsOf(['case'])
@Injectable()
export class CaseFacts extends ObjectFacts {
  constructor(
    protected readonly work: UnitOfWork,
    protected readonly ties: CaseTiesOf,
  ) {
    super();
  }

  override find(id: string): Promise<Facts | undefined> {
    return this.factsBy(OF_CASE, id);
  }

  protected async factsBy(query: string, id: string): Promise<Facts | undefined> {
    const [row] = await this.work.manager.query<Row[]>(query, [id]);
    const ref = row && parseCaseRef(row.person);
    if (row === undefined || ref === undefined) return undefined;
    const [ties] = await this.ties.of([ref]);
    return { owner: regionCode(row.region), provider: null, municipality: null, case: ties ?? null };
  }
}

/** A request belongs to the case of its person. */
@FactsOf(['request', 'candidates'])
@Injectable()
export class RequestFacts extends CaseFacts {
  override find(id: string): Promise<Facts | undefined> {
    return this.factsBy(OF_REQUEST, id);
  }
}
