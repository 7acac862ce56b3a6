import { Injectable } from '@nestjs/common';
import { municipalityCode, providerId, regionCode } from '#kernel';
import { CaseTiesOf, FactsOf, ObjectFacts, parseCaseRef, type Facts } from '#access';
import { UnitOfWork } from '#platform';

type PlacementFactsRow = {
  readonly person: string;
  readonly owner_region: string | null;
  readonly provider: string | null;
  readonly municipality: string | null;
};
/** Whoever runs the unit has no part in a placement before it is more than a proposal. */
const FIND = `
  SELECT p.person, p.owner_region, CASE WHEN p.status <> 'PROPOSED' THEN u.provider END AS provider,
         CASE WHEN p.status <> 'PROPOSED' THEN l.municipality END AS municipality
  FROM fristad.placement p JOIN fristad.housing_unit u ON u.id = p.unit JOIN fristad.locality l ON l.code = u.locality
  WHERE p.id = $1`;

/** A placement belongs to its person's case and to whoever runs its unit; its address is the placement's. */
@FactsOf(['placement', 'address'])
@Injectable()
export class PlacementFacts extends ObjectFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ties: CaseTiesOf,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const row = await this.work.row<PlacementFactsRow>(FIND, [id]);
    if (row === undefined) return undefined;
    const caseRef = parseCaseRef(row.person);
    const [ties] = caseRef === undefined ? [] : await this.ties.of([caseRef]);
    return {
      owner: row.owner_region === null ? 'NOBODY' : regionCode(row.owner_region),
      provider: row.provider === null ? null : providerId(row.provider),
      municipality: row.municipality === null ? null : municipalityCode(row.municipality),
      case: ties ?? null,
    };
  }
}
