import { Injectable } from '@nestjs/common';
import type { RegionCode } from '#kernel';
import { UnitOfWork } from '#platform';
import { BreakGlasses, type Review } from '../application/break-glasses.port.js';
import type { ActorId } from '../domain/actor.js';
import type { BreakGlass, BreakGlassId } from '../domain/break-glass.js';

const COLUMNS = `
  id, case_ref AS "case", owner_region AS owner, opened_by AS "openedBy", opened_from AS "openedFrom", reason,
  opened_at AS "openedAt", until, reviewed_at AS "reviewedAt"`;
const ADD = `
  INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const NOTIFY = `
  INSERT INTO access.notice (id, break_glass, to_role, to_region, written_at)
  SELECT gen_random_uuid(), $1, role, region, $3
  FROM unnest(ARRAY['APPROVER', 'AUDITOR']) AS role, (SELECT DISTINCT unnest($2::text[]) AS region) AS regions`;
const OF_ACTOR = `
  SELECT ${COLUMNS} FROM access.break_glass WHERE opened_by = $1 AND (opened_at > $2 OR reviewed_at IS NULL)`;
const FIND = `SELECT ${COLUMNS} FROM access.break_glass WHERE id = $1`;
const CONCERNING = `
  SELECT ${COLUMNS} FROM access.break_glass
  WHERE $1 = 'NATIONAL' OR owner_region = $1 OR opened_from = $1 ORDER BY opened_at DESC, id LIMIT 200`;
const TO_REVIEW = `
  SELECT ${COLUMNS} FROM access.break_glass
  WHERE reviewed_at IS NULL AND ($1 = 'NATIONAL' OR owner_region = $1 OR opened_from = $1) ORDER BY opened_at, id LIMIT 200`;
const REVIEW = `
  UPDATE access.break_glass SET reviewed_by = $2, reviewed_from = $3, reviewed_at = $4, finding = $5
  WHERE id = $1 AND reviewed_at IS NULL RETURNING id`;

@Injectable()
export class PostgresBreakGlasses extends BreakGlasses {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async add(opening: BreakGlass): Promise<void> {
    const { id, case: caseRef, owner, openedBy, openedFrom, reason, openedAt, until } = opening;
    await this.work.rows(ADD, [id, caseRef, owner, openedBy, openedFrom, reason, openedAt, until]);
    await this.work.rows(NOTIFY, [id, [owner, openedFrom], openedAt]);
  }

  override ofActor(actor: ActorId, since: Date): Promise<readonly BreakGlass[]> {
    return this.work.rows<BreakGlass>(OF_ACTOR, [actor, since]);
  }

  override async find(id: BreakGlassId): Promise<BreakGlass | undefined> {
    return await this.work.row<BreakGlass>(FIND, [id]);
  }

  override list(region: RegionCode | 'NATIONAL'): Promise<readonly BreakGlass[]> {
    return this.work.rows<BreakGlass>(CONCERNING, [region]);
  }

  override toReview(region: RegionCode | 'NATIONAL'): Promise<readonly BreakGlass[]> {
    return this.work.rows<BreakGlass>(TO_REVIEW, [region]);
  }

  override async review(id: BreakGlassId, { by, from, at, finding }: Review): Promise<boolean> {
    return (await this.work.changed(REVIEW, [id, by, from, at, finding])).length > 0;
  }
}
