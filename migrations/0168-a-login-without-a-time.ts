import { ForwardOnly } from './forward-only.js';

/** An issuer need not say when somebody logged in; a session then knows no time, and no act that wants a fresh login lets it. */
export class ALoginWithoutATime2026112800168 extends ForwardOnly {
  protected readonly statements = [`ALTER TABLE access.session ALTER COLUMN authenticated_at DROP NOT NULL`];
}
