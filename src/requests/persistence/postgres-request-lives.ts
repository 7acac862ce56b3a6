import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  RequestLives,
  type ChangeRefusal,
  type NewConfirmations,
  type NoMoreRefusal,
  type RequestChange,
} from '../application/request-lives.port.js';
import type { Appeal } from '../domain/appeal.js';
import type { PlacementRequest } from '../domain/placement-request.js';
import type { CaseFlag, RequestLife } from '../domain/request-life.js';
import type { PlacementRequestEntity } from './placement-request.entity.js';

const FIND = `SELECT status, version, reason FROM fristad.placement_request WHERE id = $1`;
const PLACEMENT = `
  SELECT id FROM fristad.placement WHERE request = $1 AND status IN ('CONFIRMED', 'ARRIVED')`;
const CHANGE = `SELECT national.change_request($1, $2, $3, $4, $5, $6, $7, $8) AS code`;
const EXPIRE = `SELECT request, region FROM national.expire_requests($1)`;
/** The offers that this very transaction ended. */
const FELL_BACK = `
  SELECT placement FROM fristad.offer
  WHERE request = $1 AND outcome = 'WITHDRAWN' AND xmin = pg_current_xact_id()::xid`;
const ASSIGN = `SELECT national.assign_creator($1, $2) AS done`;
const ASK_AGAIN = `SELECT national.ask_again($1) AS code`;
const FLAGS = `SELECT national.request_flags($1) AS flags`;
const MISSING = `SELECT national.missing_to_submit($1) AS flags`;
const CONFIRM = `
  INSERT INTO fristad.case_file (case_ref, version, owner_region, changed, resident, local_ties, motivated, written_by, written_at)
  VALUES ($1, 1, nullif(current_setting('app.region', true), ''), '{RESIDENT,LOCAL_TIES,MOTIVATED}', $2, $3, $4, $5, $6)`;
const APPEALS = `
  SELECT id, decided_for AS "refusedFor", decided_at AS "refusedAt", reason, remark, appealed_by AS "appealedBy",
         appealed_at AS "appealedAt", outcome, answered_at AS "answeredAt"
  FROM fristad.appeal WHERE request = $1 ORDER BY appealed_at DESC, id LIMIT 100`;
const GROUPS = `SELECT code FROM fristad.hostile_group`;
const UNSOUND = `
  SELECT (g.place - 1)::integer AS index FROM json_array_elements($1::json) WITH ORDINALITY AS g (zone, place)
  WHERE NOT ST_IsValid(ST_GeomFromGeoJSON(g.zone::text)) ORDER BY g.place`;

@Injectable()
export class PostgresRequestLives extends RequestLives {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async find(request: string): Promise<RequestLife | undefined> {
    return await this.work.row<Pick<PlacementRequestEntity, 'status' | 'version' | 'reason'>>(FIND, [
      request,
    ]);
  }

  override async placement(request: string): Promise<string | undefined> {
    return (await this.work.row<{ id: string }>(PLACEMENT, [request]))?.id;
  }

  override async change(change: RequestChange): Promise<'CHANGED' | ChangeRefusal['code']> {
    const { request, version, becomes, reason, document, at, remark = null, reviewOn = null } = change;
    const content = document === null ? null : JSON.stringify(document);
    const values = [request, version, becomes, reason, content, at, remark, reviewOn];
    type Row = { readonly code: 'CHANGED' | ChangeRefusal['code'] };
    return (await this.work.row<Row>(CHANGE, values))?.code ?? 'no-such-request';
  }

  override expire(at: Date): Promise<readonly { readonly request: string; readonly region: string }[]> {
    return this.work.rows<{ request: string; region: string }>(EXPIRE, [at]);
  }

  override async fellBack(request: string): Promise<readonly string[]> {
    const rows = await this.work.rows<{ placement: string }>(FELL_BACK, [request]);
    return rows.map(({ placement }) => placement);
  }

  override async assignCreator(caseRef: string, at: Date): Promise<boolean> {
    return (await this.work.row<{ done: boolean }>(ASSIGN, [caseRef, at]))?.done ?? false;
  }

  override async whyNotAgain(caseRef: string): Promise<NoMoreRefusal['code'] | undefined> {
    type Row = { readonly code: NoMoreRefusal['code'] | null };
    return (await this.work.row<Row>(ASK_AGAIN, [caseRef]))?.code ?? undefined;
  }

  override async missing(request: string): Promise<readonly CaseFlag[]> {
    return (await this.work.row<{ readonly flags: readonly CaseFlag[] }>(MISSING, [request]))?.flags ?? [];
  }

  override async flags(request: string): Promise<readonly CaseFlag[]> {
    const row = await this.work.row<{ readonly flags: readonly CaseFlag[] | null }>(FLAGS, [request]);
    return row?.flags ?? [];
  }

  override appeals(request: string): Promise<readonly Appeal[]> {
    return this.work.rows<Appeal>(APPEALS, [request]);
  }

  override async confirm(given: NewConfirmations): Promise<void> {
    const { case: caseRef, resident, localTies, motivated, by, at } = given;
    await this.work.rows(CONFIRM, [caseRef, resident, localTies, motivated, by, at]);
  }

  override groups(): Promise<readonly { readonly code: string }[]> {
    return this.work.rows<{ code: string }>(GROUPS, []);
  }

  override async unsound(shapes: PlacementRequest['exclusionZones']): Promise<readonly number[]> {
    if (shapes.length === 0) return [];
    return (await this.work.rows<{ index: number }>(UNSOUND, [JSON.stringify(shapes)])).map(
      ({ index }) => index,
    );
  }
}
