import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import { Decisions, type StoredDecision } from '../application/decisions.port.js';
import type { RestsOn } from '../domain/decision-record.js';
import type { PlacementsTables } from './tables.js';

const FACTS = `SELECT national.facts_to_judge_by($1, $2) AS facts`;
const CHANGED = `SELECT national.what_changed($1) AS changed`;
const WITHOUT_CONTACT = `SELECT national.contact_bars($1) AS bars`;
const UNFUNDED = `SELECT national.funding_bars($1) AS bars`;
const STORE = `INSERT INTO fristad.decision_record (digest, document, owner_region) VALUES ($1, $2, $3)`;
const FIND = `SELECT digest, document FROM fristad.decision_record WHERE digest = $1`;

@Injectable()
export class PostgresDecisions extends Decisions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async factsToJudgeBy(request: string, unit: string): Promise<RestsOn | undefined> {
    const row = await this.work.row<{ facts: RestsOn | null }>(FACTS, [request, unit]);
    return row?.facts ?? undefined;
  }

  override async whatChanged(placement: string): Promise<readonly string[]> {
    const row = await this.work.row<{ changed: readonly string[] }>(CHANGED, [placement]);
    return row?.changed ?? [];
  }

  override async isUnfunded(placement: string): Promise<boolean> {
    return (await this.work.row<{ bars: boolean }>(UNFUNDED, [placement]))?.bars ?? false;
  }

  override async isWithoutContact(placement: string): Promise<boolean> {
    return (await this.work.row<{ bars: boolean }>(WITHOUT_CONTACT, [placement]))?.bars ?? false;
  }

  override async store({ digest, document }: StoredDecision): Promise<void> {
    await this.work.rows(STORE, [digest, document, this.acting.current.region]);
  }

  override async find(digest: string): Promise<StoredDecision | undefined> {
    return await this.work.row<Pick<PlacementsTables['fristad.decision_record'], 'digest' | 'document'>>(
      FIND,
      [digest],
    );
  }
}
