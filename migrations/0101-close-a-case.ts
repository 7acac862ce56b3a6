import { ForwardOnly } from './forward-only.js';

/**
 * Before a case is erased: its placements are locked, so that none is confirmed meanwhile, and what is only proposed is
 * cancelled. False while somebody has a place. Of the region that acts, or of nobody.
 */
export class CloseACase2026112300101 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.close_case(of_case text) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM p.id FROM fristad.placement p WHERE p.person = of_case ORDER BY p.id FOR NO KEY UPDATE;
        IF EXISTS (SELECT FROM fristad.placement p
                   WHERE p.person = of_case AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'))
           OR NOT EXISTS (SELECT FROM fristad.placement_request r
                          WHERE r.person = of_case AND r.region = nullif(current_setting('app.region', true), '')) THEN
          RETURN false;
        END IF;
        UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
        WHERE p.person = of_case AND p.status = 'PROPOSED';
        RETURN true;
      END $$`,
    `REVOKE ALL ON FUNCTION national.close_case(text) FROM PUBLIC`,
    `ALTER FUNCTION national.close_case(text) OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION national.close_case(text) TO fristad_app`,
  ];
}
