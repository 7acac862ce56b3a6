import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { PersonChecks, type GrantedCheck } from '../application/person-checks.port.js';
import { DAILY_CHECKS, type PersonCheck } from '../domain/person-check.js';
import type { KeysTables } from './tables.js';

/** The row of the officer and day is locked by whoever counts it up, so that no two take the same place. */
const TAKE = `
  INSERT INTO fristad.person_check_day AS d (officer, day, taken) VALUES ($1, $2, 1)
  ON CONFLICT (officer, day) DO UPDATE SET taken = d.taken + 1 WHERE d.taken < $3
  RETURNING taken`;
const ADD = `
  INSERT INTO fristad.person_check (id, officer, day, place, case_ref, evaluated_at) VALUES ($1, $2, $3, $4, $5, $6)`;
const FIND = `
  SELECT id, officer, case_ref, evaluated_at, answered_at FROM fristad.person_check WHERE id = $1 FOR UPDATE`;
const ANSWER = `UPDATE fristad.person_check SET answered_at = $2 WHERE id = $1`;

type PersonCheckRow = Omit<KeysTables['fristad.person_check'], 'day' | 'place'>;
type PersonCheckDayRow = Pick<KeysTables['fristad.person_check_day'], 'taken'>;
const toPersonCheck = (row: PersonCheckRow): PersonCheck => ({
  id: row.id,
  officer: row.officer,
  case: row.case_ref,
  evaluatedAt: row.evaluated_at,
  answeredAt: row.answered_at,
});

@Injectable()
export class PostgresPersonChecks extends PersonChecks {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async grant({ id, officer, case: caseRef, evaluatedAt, day }: GrantedCheck): Promise<boolean> {
    const place = await this.work.row<PersonCheckDayRow>(TAKE, [officer, day, DAILY_CHECKS]);
    if (place === undefined) return false;
    await this.work.rows(ADD, [id, officer, day, place.taken, caseRef, evaluatedAt]);
    return true;
  }

  override async findForUpdate(id: string): Promise<PersonCheck | undefined> {
    const row = await this.work.row<PersonCheckRow>(FIND, [id]);
    return row && toPersonCheck(row);
  }

  override async markAnswered(id: string, at: Date): Promise<void> {
    await this.work.rows(ANSWER, [id, at]);
  }
}
