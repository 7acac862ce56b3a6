import { Injectable } from '@nestjs/common';
import { FactsOf, nationalFacts, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FIND = `SELECT id FROM fristad.webhook WHERE id = $1`;

/** A webhook belongs to the whole country. */
@FactsOf(['webhook'])
@Injectable()
export class WebhookFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    return UUID.test(id) && (await this.work.rows(FIND, [id])).length > 0 ? nationalFacts : undefined;
  }
}
