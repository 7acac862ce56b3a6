import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Actors, type Change, type PutOut, type TokenValidity } from '../application/actors.port.js';
import type { ActorId } from '../domain/actor.js';
import type { AccessTables } from './tables.js';

const STANDING = `
  SELECT coalesce((SELECT tokens_valid_from FROM access.actor WHERE id = $1), '-infinity') AS from
  WHERE access.is_active_actor($1, $2)`;
const REVOKE = `
  INSERT INTO access.actor (id, revoked_at, tokens_valid_from, changed_by) VALUES ($1, $3, $3, $2)
  ON CONFLICT (id) DO UPDATE SET revoked_at = coalesce(access.actor.revoked_at, $3), tokens_valid_from = $3, changed_by = $2`;
const END_TOKENS = `
  INSERT INTO access.actor (id, tokens_valid_from, changed_by) VALUES ($1, $3, $2)
  ON CONFLICT (id) DO UPDATE SET tokens_valid_from = $3, changed_by = $2`;
const LOCKED = `SELECT revoked_at AS "outSince", changed_by AS "changedBy" FROM access.actor WHERE id = $1 FOR NO KEY UPDATE`;
const ROLES = `SELECT grants FROM access.known_user WHERE id = $1`;
const RESTORE = `UPDATE access.actor SET revoked_at = NULL, tokens_valid_from = $3, changed_by = $2 WHERE id = $1`;

/** The driver reads -infinity as a number. */
type TokenValidityRow = { readonly from: AccessTables['access.actor']['tokens_valid_from'] | number };
const LONG_AGO = new Date(0);

@Injectable()
export class PostgresActors extends Actors {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async tokenValidity(actor: ActorId, at: Date): Promise<TokenValidity | undefined> {
    const row = await this.work.row<TokenValidityRow>(STANDING, [actor, at]);
    return row && { tokensValidFrom: row.from instanceof Date ? row.from : LONG_AGO };
  }

  override async revoke({ actor, by, at }: Change): Promise<void> {
    await this.work.rows(REVOKE, [actor, by, at]);
  }

  override async endTokens({ actor, by, at }: Change): Promise<void> {
    await this.work.rows(END_TOKENS, [actor, by, at]);
  }

  override async putOut(actor: ActorId): Promise<PutOut> {
    const out = await this.work.row<Omit<PutOut, 'roles'>>(LOCKED, [actor]);
    const known = await this.work.row<Pick<AccessTables['access.known_user'], 'grants'>>(ROLES, [actor]);
    return { ...(out ?? { outSince: null, changedBy: null }), roles: known?.grants ?? [] };
  }

  override async restore({ actor, by, at }: Change): Promise<void> {
    await this.work.rows(RESTORE, [actor, by, at]);
  }
}
