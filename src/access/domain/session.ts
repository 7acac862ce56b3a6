import type { Brand } from '#kernel';
import type { Actor } from './actor.js';

export type SessionId = Brand<string, 'SessionId'>;

/** A login of the console, kept on the server; the browser has only its secret. */
export type Session = {
  readonly id: SessionId;
  readonly actor: Actor;
  /** What the page must send with every change. */
  readonly csrf: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly rotatedAt: Date;
};

const MINUTE = 60_000;
export const ABSOLUTE_MS = 8 * 60 * MINUTE;
export const IDLE_MS = 15 * MINUTE;
export const ROTATE_MS = 10 * MINUTE;
/** Requests that were under way when the secret changed still carry the earlier one. */
export const GRACE_MS = 30_000;

/** What to do with a session whose secret somebody shows; an earlier secret that turns up late was stolen. */
export const sessionValidity = (
  session: Session,
  isEarlierSecret: boolean,
  at: Date,
): 'live' | 'rotate' | 'over' => {
  const since = (moment: Date) => at.getTime() - moment.getTime();
  if (since(session.beganAt) >= ABSOLUTE_MS || since(session.seenAt) >= IDLE_MS) return 'over';
  if (isEarlierSecret) return since(session.rotatedAt) <= GRACE_MS ? 'live' : 'over';
  return since(session.rotatedAt) >= ROTATE_MS ? 'rotate' : 'live';
};
