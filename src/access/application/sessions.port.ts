import type { Actor } from '../domain/actor.js';
import type { Session, SessionId } from '../domain/session.js';

export type Found = { readonly session: Session; readonly isEarlierSecret: boolean };
export type LoginAttempt = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Where the browser goes once it is logged in. */
  readonly wayBack: string;
  readonly begunAt: Date;
};

/** Logins of the console. Secrets are never kept, only their SHA-256. */
export abstract class Sessions {
  abstract begin(
    secret: string,
    actor: Actor,
    made: { readonly csrf: string; readonly at: Date },
  ): Promise<Session>;
  abstract find(secret: string): Promise<Found | undefined>;
  abstract touch(id: SessionId, at: Date): Promise<void>;
  /** False when another request was quicker. */
  abstract rotate(
    id: SessionId,
    secrets: { readonly from: string; readonly to: string },
    at: Date,
  ): Promise<boolean>;
  abstract end(id: SessionId, at: Date): Promise<void>;
  abstract beginAttempt(secret: string, attempt: LoginAttempt): Promise<void>;
  /** The attempt of the last ten minutes with that secret; only once. */
  abstract takeAttempt(secret: string, at: Date): Promise<LoginAttempt | undefined>;
}
