import { ForwardOnly } from './forward-only.js';

/** Whoever owns a function may replace or drop it: none of the roles that somebody acts in owns anything. */
export class NoRoleThatActsOwns2026112800158 extends ForwardOnly {
  protected readonly statements = [`ALTER FUNCTION access.has_opened(text) OWNER TO fristad_owner`];
}
