import { Injectable } from '@nestjs/common';
import { regionCode } from '#kernel';
import { FactsOf, nationalFacts, ObjectFacts, type Facts } from '#access';
import { UnitOfWork } from '#platform';
import type { RunsTables } from './tables.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FIND = `SELECT owner_region FROM fristad.solver_run WHERE id = $1`;

/** A run belongs to the region that started it, or to the whole country. */
@FactsOf(['run', 'plan'])
@Injectable()
export class RunFacts extends ObjectFacts {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    if (!UUID.test(id)) return undefined;
    const row = await this.work.row<Pick<RunsTables['fristad.solver_run'], 'owner_region'>>(FIND, [id]);
    if (row === undefined) return undefined;
    return row.owner_region === null
      ? nationalFacts
      : { ...nationalFacts, owner: regionCode(row.owner_region) };
  }
}
