import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#kernel';
import { Acting, UnitOfWork } from '#platform';
import {
  ProbingEvents,
  type Lifted,
  type NewFreeze,
  type NewProbingEvent,
  type NotTaken,
} from '../application/probing-events.port.js';
import { SEARCHES_A_DAY, type ProbingEvent } from '../domain/probing.js';
import type { SearchTables } from './tables.js';

const IS_FROZEN = `SELECT FROM fristad.search_freeze WHERE actor = $1 AND lifted_at IS NULL`;
const FROZEN_SINCE = `SELECT at FROM fristad.search_freeze WHERE actor = $1 AND lifted_at IS NULL`;
/** The row of the case and day is locked by whoever counts it up, so that no two take the same place. */
const TAKE = `
  WITH frozen AS (${IS_FROZEN.replace('$1', '$5')}),
  taken AS (
    INSERT INTO fristad.search_day AS d (case_ref, day, taken, owner_region)
    SELECT $1, $2::date, 1, $4 WHERE NOT EXISTS (SELECT FROM frozen)
    ON CONFLICT (case_ref, day) DO UPDATE SET taken = d.taken + 1 WHERE d.taken < $3
    RETURNING taken)
  SELECT EXISTS (SELECT FROM frozen) AS "isFrozen", EXISTS (SELECT FROM taken) AS "isTaken"`;
const ADD = `INSERT INTO fristad.probing_event (id, actor, owner_region, kind, case_ref, at) VALUES ($1, $2, $3, $4, $5, $6)`;
const TAKE_BACK = `DELETE FROM fristad.probing_event WHERE id = $1 AND kind = 'ASKED'`;
const SINCE = `
  SELECT kind, at FROM fristad.probing_event
  WHERE actor = $1 AND at > $2
    AND at > coalesce((SELECT max(lifted_at) FROM fristad.search_freeze WHERE actor = $1), '-infinity') ORDER BY at`;
const FREEZE = `
  INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days) VALUES ($1, $2, $3, $4, $5, $6)`;
const LIFT = `
  WITH lifted AS (
    UPDATE fristad.search_freeze SET lifted_by = $2, lifted_at = $3 WHERE actor = $1 AND lifted_at IS NULL RETURNING id)
  SELECT id FROM lifted`;

@Injectable()
export class PostgresProbingEvents extends ProbingEvents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async isFrozen(actor: string): Promise<boolean> {
    return (await this.work.rows(IS_FROZEN, [actor])).length > 0;
  }

  override async frozenSince(actor: string): Promise<Date | null> {
    return (await this.work.row<{ at: Date }>(FROZEN_SINCE, [actor]))?.at ?? null;
  }

  override async takeSearch(caseRef: string, day: IsoDate): Promise<NotTaken | undefined> {
    const { actor } = this.acting.current;
    const values = [caseRef, day, SEARCHES_A_DAY, this.region, actor];
    const said = await this.work.row<{ isFrozen: boolean; isTaken: boolean }>(TAKE, values);
    if (said?.isTaken) return undefined;
    return said?.isFrozen ? 'search-frozen' : 'no-search-left-today';
  }

  override async add({ id, kind, actor, case: caseRef, at }: NewProbingEvent): Promise<void> {
    await this.work.rows(ADD, [id, actor, this.region, kind, caseRef, at]);
  }

  override async takeBack(id: string): Promise<void> {
    await this.work.rows(TAKE_BACK, [id]);
  }

  override since(actor: string, since: Date): Promise<readonly ProbingEvent[]> {
    return this.work.rows<Pick<SearchTables['fristad.probing_event'], 'kind' | 'at'>>(SINCE, [actor, since]);
  }

  override async freeze({ actor, at, events, days }: NewFreeze): Promise<void> {
    await this.work.rows(FREEZE, [randomUUID(), actor, this.region, at, events, days]);
  }

  override async lift({ actor, by, at }: Lifted): Promise<boolean> {
    return (await this.work.rows(LIFT, [actor, by, at])).length > 0;
  }

  private get region(): string | null {
    return this.acting.current.region;
  }
}
