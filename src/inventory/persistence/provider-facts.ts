import { Injectable } from '@nestjs/common';
import { providerId } from '#kernel';
import { FactsOf, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';

const FIND = `SELECT id FROM fristad.provider WHERE id = $1`;

/** A provider is its own officers', lies in no region and is of no case. */
@FactsOf(['provider'])
@Injectable()
export class ProviderFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const row = await this.work.row<{ id: string }>(FIND, [id]);
    return row && { owner: 'NOBODY', provider: providerId(row.id), municipality: null, case: null };
  }
}
