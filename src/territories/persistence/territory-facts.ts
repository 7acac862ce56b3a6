import { Injectable } from '@nestjs/common';
import { FactsOf, nationalFacts, ObjectFacts, type Facts } from '#access';
import { regionCode } from '#kernel';
import { UnitOfWork } from '#platform';

const FIND = `SELECT region FROM fristad.territory WHERE id = $1 AND superseded_by IS NULL`;

/** Hostile ground belongs to the region in which it lies, and to no case. */
@FactsOf(['territory'])
@Injectable()
export class TerritoryFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const row = await this.work.row<{ readonly region: string | null }>(FIND, [id]);
    return row && (row.region === null ? nationalFacts : { ...nationalFacts, owner: regionCode(row.region) });
  }
}
