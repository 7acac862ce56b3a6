import { Injectable } from '@nestjs/common';
import { regionCode } from '#kernel';
import { CaseTiesOf, FactsOf, ObjectFacts, parseCaseRef, ApprovalRecords, type Facts } from '#access';
import { UnitOfWork } from '#platform';
import type { PlacementsTables } from './tables.js';

type DecisionFactsRow = Pick<PlacementsTables['fristad.decision_record'], 'owner_region'> & {
  readonly person: string;
};
const FIND = `
  SELECT p.person, d.owner_region FROM fristad.decision_record d JOIN fristad.placement p ON p.id = d.placement
  WHERE d.digest = $1`;

/**
 * A record of a decision belongs to the case that was decided on, and to nobody who runs a unit; what was shown to a
 * second person, to whom it was asked about.
 */
@FactsOf(['decision'])
@Injectable()
export class DecisionFacts extends ObjectFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ties: CaseTiesOf,
    private readonly approvals: ApprovalRecords,
  ) {
    super();
  }

  override async find(digest: string): Promise<Facts | undefined> {
    const row = await this.work.row<DecisionFactsRow>(FIND, [digest]);
    if (row === undefined) return this.factsOfApproval(digest);
    const caseRef = parseCaseRef(row.person);
    const [ties] = caseRef === undefined ? [] : await this.ties.of([caseRef]);
    return { owner: regionCode(row.owner_region), provider: null, municipality: null, case: ties ?? null };
  }

  private async factsOfApproval(digest: string): Promise<Facts | undefined> {
    const facts = await this.approvals.factsOf(digest);
    return facts && { ...facts, provider: null, municipality: null };
  }
}
