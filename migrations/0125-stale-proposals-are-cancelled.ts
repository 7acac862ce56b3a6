import { ForwardOnly } from './forward-only.js';

/**
 * Cancels what is proposed for a request of the region that acts on facts that have changed since: nobody can confirm it.
 * A longer stay is another matter than a place to go to, and is left.
 */
export class StaleProposalsAreCancelled2026112800125 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.cancel_stale(request text) RETURNS SETOF text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM national.lock_request($1);
        RETURN QUERY
          UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
          WHERE p.request = $1 AND p.status = 'PROPOSED' AND p.extends IS NULL
            AND p.owner_region = nullif(current_setting('app.region', true), '')
            AND national.what_changed(p.id) <> '{}'
          RETURNING p.id;
      END $$`,
    `REVOKE ALL ON FUNCTION national.cancel_stale(text) FROM PUBLIC`,
    `ALTER FUNCTION national.cancel_stale(text) OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION national.cancel_stale(text) TO fristad_app`,
  ];
}
