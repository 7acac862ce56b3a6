import { Injectable } from '@nestjs/common';
import { FactsOf, nationalFacts, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';

const FIND = `SELECT FROM fristad.programme WHERE id = $1`;

/** A programme of the directory belongs to the whole country. */
@FactsOf(['programme'])
@Injectable()
export class ProgrammeFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    return (await this.work.row(FIND, [id])) === undefined ? undefined : nationalFacts;
  }
}
