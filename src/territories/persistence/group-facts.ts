import { Injectable } from '@nestjs/common';
import { FactsOf, nationalFacts, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FIND = `SELECT FROM fristad.hostile_group WHERE code = $1`;
const FIND_RELATION = `SELECT FROM fristad.group_relation WHERE id = $1`;

/** A group belongs to the whole country: it keeps to no region. */
@FactsOf(['group'])
@Injectable()
export class GroupFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(code: string): Promise<Facts | undefined> {
    return (await this.work.row(FIND, [code])) === undefined ? undefined : nationalFacts;
  }
}

/** And so does how two groups stand to each other, while it stands. */
@FactsOf(['group-relation'])
@Injectable()
export class GroupRelationFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    if (!UUID.test(id)) return undefined;
    return (await this.work.row(FIND_RELATION, [id])) === undefined ? undefined : nationalFacts;
  }
}
