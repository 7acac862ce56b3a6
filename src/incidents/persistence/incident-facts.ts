import { Injectable } from '@nestjs/common';
import { CaseTiesOf, FactsOf, ObjectFacts, parseCaseRef, type Facts } from '#access';
import { regionCode } from '#kernel';
import { UnitOfWork } from '#platform';
import type { IncidentsTables } from './tables.js';

type IncidentFactsRow = Pick<IncidentsTables['fristad.incident'], 'owner_region'> & {
  readonly person: string;
};
const FIND = `
  SELECT p.person, i.owner_region FROM fristad.incident i JOIN fristad.placement p ON p.id = i.placement WHERE i.id = $1`;

/** What a stay breaks belongs to its person's case, and to nobody who runs the unit. */
@FactsOf(['incident'])
@Injectable()
export class IncidentFacts extends ObjectFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ties: CaseTiesOf,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const row = await this.work.row<IncidentFactsRow>(FIND, [id]);
    if (row === undefined) return undefined;
    const caseRef = parseCaseRef(row.person);
    const [ties] = caseRef === undefined ? [] : await this.ties.of([caseRef]);
    const owner = row.owner_region === null ? ('NOBODY' as const) : regionCode(row.owner_region);
    return { owner, provider: null, municipality: null, case: ties ?? null };
  }
}
