import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  StaysToJudge,
  type AtOnce,
  type FoundAnew,
  type FoundOtherwise,
  type JudgedAnew,
  type StayToJudge,
} from '../application/stays-to-judge.port.js';

const AT_ONE_MOMENT = 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ';
const BEGIN = `SELECT pg_try_advisory_xact_lock(hashtextextended('fristad.stay_to_judge', 0)) AS alone`;
const WAITING = `
  SELECT j.placement AS id, array_agg(j.turn::text) AS turns, bool_or(j.by_case) AS "byCase", bool_or(j.by_others) AS "byOthers"
  FROM ((SELECT * FROM fristad.stay_to_judge WHERE NOT with_everybody ORDER BY turn LIMIT $1)
        UNION ALL
        (SELECT * FROM fristad.stay_to_judge WHERE with_everybody ORDER BY turn LIMIT $2)) AS j
  GROUP BY j.placement ORDER BY j.placement`;
const WITH_IDS = `
  SELECT p.id, p.request, p.person, p.unit, p.arrival, p.departure, p.persons, p.groups, p.status,
         array(SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = p.id) AS "setAside"
  FROM fristad.placement p
  WHERE p.id = ANY ($1) AND p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED') ORDER BY p.id`;
const JUDGED = `SELECT placement, region FROM national.judged_anew($1, $2, $3, $4, $5)`;

@Injectable()
export class PostgresStaysToJudge extends StaysToJudge {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async wantToday(): Promise<void> {
    await this.work.rows('SELECT national.day_is_judged()');
  }

  override async begin(): Promise<boolean> {
    await this.work.rows(AT_ONE_MOMENT);
    return (await this.work.row<{ alone: boolean }>(BEGIN))?.alone ?? false;
  }

  override waiting({ changed, ofEverybody }: AtOnce): Promise<readonly StayToJudge[]> {
    return this.work.rows<StayToJudge>(WAITING, [changed, ofEverybody]);
  }

  override withIds(ids: readonly string[]): Promise<readonly JudgedAnew[]> {
    return this.work.rows<JudgedAnew>(WITH_IDS, [ids]);
  }

  override judged(found: FoundAnew, at: Date): Promise<readonly FoundOtherwise[]> {
    const { turns, byCase, byOthers, against } = found;
    const values = [turns, JSON.stringify(byCase), byOthers, at, against ?? null];
    return this.work.rows<FoundOtherwise>(JUDGED, values);
  }
}
