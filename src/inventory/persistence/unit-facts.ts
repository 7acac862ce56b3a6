import { Injectable } from '@nestjs/common';
import { municipalityCode, providerId, regionCode } from '#kernel';
import { FactsOf, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';

type UnitFactsRow = { readonly provider: string; readonly municipality: string; readonly region: string };
const FIND = `
  SELECT u.provider, l.municipality, m.region
  FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
  JOIN fristad.municipality m ON m.code = l.municipality WHERE u.id = $1`;

/** A unit lies in a region and belongs to its provider and its municipality; it is of no case. */
@FactsOf(['unit'])
@Injectable()
export class UnitFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const row = await this.work.row<UnitFactsRow>(FIND, [id]);
    if (row === undefined) return undefined;
    const { provider, municipality, region } = row;
    return {
      owner: regionCode(region),
      provider: providerId(provider),
      municipality: municipalityCode(municipality),
      case: null,
    };
  }
}
