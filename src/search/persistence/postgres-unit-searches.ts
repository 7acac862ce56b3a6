import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import {
  UnitSearches,
  type NewUnitSearch,
  type SummarisedSearch,
} from '../application/unit-searches.port.js';
import type { FoundUnits, SearchSummary } from '../application/ranking-view.js';
import type { UnitSearch } from '../domain/unit-search.js';
import { unpacked } from '../reading/packed.js';

const SAID = `id, request, asked_by AS "askedBy", asked_at AS "askedAt", until, summary`;
const ADD = `
  INSERT INTO fristad.unit_search (id, request, case_ref, owner_region, asked_by, asked_at, until, policy, summary, lists)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  RETURNING ${SAID}`;
const FIND = `
  SELECT ${SAID}
  FROM fristad.unit_search WHERE id = $1 AND until > $2`;
const LISTS = `SELECT lists FROM fristad.unit_search WHERE id = $1 AND until > $2`;
const PRUNE = `DELETE FROM fristad.unit_search WHERE until <= $1 RETURNING id`;

type SearchRow = UnitSearch & { readonly summary: SearchSummary };
const toSummarised = ({ summary, ...search }: SearchRow): SummarisedSearch => ({ ...search, ...summary });

@Injectable()
export class PostgresUnitSearches extends UnitSearches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async add({ id, request, case: caseRef, askedAt, until, found }: NewUnitSearch) {
    const { actor, region } = this.acting.current;
    const { summary, lists } = found;
    const whose = [id, request, caseRef, region, actor, askedAt, until, summary.policyVersion];
    const row = await this.work.row<SearchRow>(ADD, [...whose, JSON.stringify(summary), Buffer.from(lists)]);
    if (row === undefined) throw new Error('What is stored is there.');
    return toSummarised(row);
  }

  override async find(id: string, at: Date): Promise<SummarisedSearch | undefined> {
    const row = await this.work.row<SearchRow>(FIND, [id, at]);
    return row && toSummarised(row);
  }

  override async listsOf(id: string, at: Date): Promise<FoundUnits | undefined> {
    const row = await this.work.row<{ lists: Uint8Array }>(LISTS, [id, at]);
    return row && unpacked(row.lists);
  }

  override async prune(at: Date): Promise<number> {
    return (await this.work.changed(PRUNE, [at])).length;
  }
}
