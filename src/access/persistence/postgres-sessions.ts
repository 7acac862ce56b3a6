import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Sessions, type Found, type LoginAttempt } from '../application/sessions.port.js';
import type { Actor } from '../domain/actor.js';
import { grantText, parseGrant } from '../domain/roles.js';
import type { Session, SessionId } from '../domain/session.js';
import * as sql from './sessions.query.js';
import type { AccessTables } from './tables.js';

type SessionRow = Omit<AccessTables['access.session'], 'secret' | 'earlier_secret' | 'ended_at'> & {
  readonly is_earlier: boolean;
};
const digest = (secret: string) => createHash('sha256').update(secret).digest();

const toSession = (row: SessionRow): Session => ({
  id: row.id,
  actor: {
    id: row.actor,
    agency: row.agency,
    grants: row.grants.flatMap((grant) => parseGrant(grant) ?? []),
    authenticatedAt: row.authenticated_at,
  },
  csrf: row.csrf,
  beganAt: row.began_at,
  seenAt: row.seen_at,
  rotatedAt: row.rotated_at,
});

@Injectable()
export class PostgresSessions extends Sessions {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async begin(
    secret: string,
    actor: Actor,
    { csrf, at }: { csrf: string; at: Date },
  ): Promise<Session> {
    const id = randomUUID() as string as SessionId;
    const who = [actor.id, actor.agency, actor.grants.map(grantText), actor.authenticatedAt];
    await this.work.rows(sql.BEGIN_SESSION, [id, digest(secret), at, ...who, csrf]);
    return { id, actor, csrf, beganAt: at, seenAt: at, rotatedAt: at };
  }

  override async find(secret: string): Promise<Found | undefined> {
    const row = await this.work.row<SessionRow>(sql.FIND_SESSION, [digest(secret)]);
    return row && { session: toSession(row), isEarlierSecret: row.is_earlier };
  }

  override async touch(id: SessionId, at: Date): Promise<void> {
    await this.work.rows(sql.TOUCH_SESSION, [id, at]);
  }

  override async rotate(
    id: SessionId,
    { from, to }: { from: string; to: string },
    at: Date,
  ): Promise<boolean> {
    const values = [id, digest(from), digest(to), at];
    return (await this.work.changed(sql.ROTATE_SESSION, values)).length > 0;
  }

  override async end(id: SessionId, at: Date): Promise<void> {
    await this.work.rows(sql.END_SESSION, [id, at]);
  }

  override async beginAttempt(secret: string, attempt: LoginAttempt): Promise<void> {
    const { state, nonce, codeVerifier, wayBack, begunAt } = attempt;
    await this.work.rows(sql.FORGET_ATTEMPTS, [begunAt]);
    await this.work.rows(sql.BEGIN_ATTEMPT, [digest(secret), state, nonce, codeVerifier, wayBack, begunAt]);
  }

  override async takeAttempt(secret: string, at: Date): Promise<LoginAttempt | undefined> {
    return (await this.work.changed<LoginAttempt>(sql.TAKE_ATTEMPT, [digest(secret), at]))[0];
  }
}
