import type { Actor } from '../domain/actor.js';

/** What of a request may say who asks. */
export type Credentials = {
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
  /** Whether the request changes nothing: GET or HEAD. */
  readonly isSafe: boolean;
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly csrf: string | undefined;
};
/** Who asks; `cookie` is there when the browser must take a new one. */
export type Recognised = { readonly actor: Actor; readonly csrf: string | null; readonly cookie?: string };
export type Unrecognised = {
  readonly ok: false;
  readonly because: 'not-authenticated' | 'revoked' | 'cross-site';
};
export type Authenticated<T> = (Recognised & { readonly ok: true; readonly then: T }) | Unrecognised;

/** Finds out who asks. */
export abstract class Authentication {
  /** What `then` does for whoever was recognised is, where it can be, done in the transaction in which they were looked up. */
  abstract of<T>(
    credentials: Credentials,
    then: (known: Recognised) => Promise<T>,
  ): Promise<Authenticated<T>>;
  /** Whether a request that was let in with them would be recognised now. It does not count as a sign of life. */
  abstract isStillGood(credentials: Pick<Credentials, 'authorization' | 'cookie'>): Promise<boolean>;
}
