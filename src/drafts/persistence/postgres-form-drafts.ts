import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import { FormDrafts, type SealedDraft } from '../application/form-drafts.port.js';
import type { DraftPlace } from '../domain/form-draft.js';
import type { DraftsTables } from './tables.js';

const ONE_AT_A_TIME = `SELECT fristad.one_at_a_time('drafts', $1)`;
const STORE = `
  INSERT INTO fristad.form_draft (id, actor, case_ref, key, sealed, written_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT ON CONSTRAINT form_draft_once
  DO UPDATE SET sealed = excluded.sealed, written_at = excluded.written_at, until = excluded.until`;
const MAKE_ROOM = `
  DELETE FROM fristad.form_draft WHERE actor = $1 AND id NOT IN (
    SELECT o.id FROM fristad.form_draft o WHERE o.actor = $1 ORDER BY o.written_at DESC, o.id LIMIT $2)
  RETURNING id`;
const THIS = 'actor = $1 AND case_ref IS NOT DISTINCT FROM $2 AND key = $3';
const FIND = `
  SELECT sealed, written_at, until
  FROM fristad.form_draft WHERE ${THIS} AND until > $4`;
const REMOVE = `DELETE FROM fristad.form_draft WHERE ${THIS} RETURNING id`;
const PRUNE = `
  DELETE FROM fristad.form_draft d WHERE d.until <= $1 OR EXISTS (
    SELECT FROM fristad.data_key k
    WHERE k.subject_kind = 'CASE' AND k.subject_id = d.case_ref AND k.erased_at IS NOT NULL)
  RETURNING d.id`;

type DraftRow = DraftsTables['fristad.form_draft'];

@Injectable()
export class PostgresFormDrafts extends FormDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async store(draft: SealedDraft, most: number): Promise<void> {
    const { actor } = this.acting.current;
    const { sealed, writtenAt, until } = draft;
    await this.work.rows(ONE_AT_A_TIME, [actor]);
    const what = [draft.case, draft.key, Buffer.from(sealed), writtenAt, until];
    await this.work.rows(STORE, [randomUUID(), actor, ...what]);
    await this.work.changed(MAKE_ROOM, [actor, most]);
  }

  override async find(place: DraftPlace, at: Date): Promise<SealedDraft | undefined> {
    const whose = [this.acting.current.actor, place.case, place.key, at];
    const row = await this.work.row<Pick<DraftRow, 'sealed' | 'written_at' | 'until'>>(FIND, whose);
    return row && { ...place, sealed: row.sealed, writtenAt: row.written_at, until: row.until };
  }

  override async remove({ case: caseRef, key }: DraftPlace): Promise<void> {
    await this.work.changed(REMOVE, [this.acting.current.actor, caseRef, key]);
  }

  override async prune(at: Date): Promise<number> {
    return (await this.work.changed(PRUNE, [at])).length;
  }
}
