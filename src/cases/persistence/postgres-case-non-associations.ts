import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  CaseNonAssociations,
  type NewPair,
  type Withdrawal,
} from '../application/case-non-associations.port.js';
import type { CaseNonAssociation } from '../domain/case-non-association.js';

const COLUMNS = `
  n.id, CASE n.a WHEN $1 THEN n.b ELSE n.a END AS other, n.scope, n.metres, n.added_at AS "addedAt",
  n.withdrawn_at AS "withdrawnAt", n.withdrawn_for AS "withdrawnFor"`;
const OF_CASE = `
  SELECT ${COLUMNS} FROM fristad.non_association n WHERE $1 IN (n.a, n.b)
  ORDER BY n.added_at DESC NULLS LAST, n.id LIMIT 500`;
const FIND = `SELECT ${COLUMNS} FROM fristad.non_association n WHERE $1 IN (n.a, n.b) AND n.id = $2`;
const ADD = `SELECT national.add_non_association($1, $2, $3, $4, $5, $6) AS id`;
const WITHDRAW = `SELECT national.withdraw_non_association($1, $2, $3, $4, $5) AS done`;

@Injectable()
export class PostgresCaseNonAssociations extends CaseNonAssociations {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override of(caseRef: string): Promise<readonly CaseNonAssociation[]> {
    return this.work.rows<CaseNonAssociation>(OF_CASE, [caseRef]);
  }

  override async find(caseRef: string, pair: string): Promise<CaseNonAssociation | undefined> {
    return await this.work.row<CaseNonAssociation>(FIND, [caseRef, pair]);
  }

  override async add(pair: NewPair): Promise<string | undefined> {
    const values = [pair.case, pair.other, pair.scope, pair.metres, pair.approval, pair.at];
    return (await this.work.row<{ id: string | null }>(ADD, values))?.id ?? undefined;
  }

  override async withdraw(withdrawal: Withdrawal): Promise<boolean> {
    const { pair, reason, approval, at } = withdrawal;
    const values = [withdrawal.case, pair, reason, approval, at];
    return (await this.work.row<{ done: boolean }>(WITHDRAW, values))?.done ?? false;
  }
}
