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
export type Authenticated =
  | { readonly ok: true; readonly actor: Actor; readonly csrf: string | null; readonly cookie?: string }
  | { readonly ok: false; readonly because: 'not-authenticated' | 'revoked' | 'cross-site' };

/** Finds out who asks. */
export abstract class Authentication {
  abstract of(credentials: Credentials): Promise<Authenticated>;
}
