import { Injectable } from '@nestjs/common';
import { FactsOf, nationalFacts, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';

const FIND = `SELECT version FROM fristad.policy_version WHERE version = $1`;

/** A policy version belongs to the whole country. */
@FactsOf(['policy'])
@Injectable()
export class PolicyFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(version: string): Promise<Facts | undefined> {
    const rows = await this.work.rows<unknown>(FIND, [version]);
    return rows.length > 0 ? nationalFacts : undefined;
  }
}
