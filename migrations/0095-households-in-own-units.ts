import { ForwardOnly } from './forward-only.js';

const SIGNATURE = 'national.households_in(text[])';

/**
 * What a housing officer must know of who comes: how many, and what they need. Of stays in own units that are more than a
 * proposal; a stay whose request is not kept has neither figures nor needs. Nothing else of a request is told to an officer.
 */
export class HouseholdsInOwnUnits2026112300095 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.households_in(placements text[])
      RETURNS TABLE (placement text, adults bigint, children bigint, needs text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.id, r.adults, r.children, r.needs
        FROM fristad.placement p
        JOIN fristad.housing_unit u ON u.id = p.unit JOIN fristad.locality l ON l.code = u.locality
        LEFT JOIN fristad.placement_request r ON r.id = p.request
        WHERE p.id = ANY ($1) AND p.status <> 'PROPOSED'
          AND (u.provider = nullif(current_setting('app.provider', true), '')
               OR l.municipality = nullif(current_setting('app.municipality', true), ''))
      $$`,
    `REVOKE ALL ON FUNCTION ${SIGNATURE} FROM PUBLIC`,
    `ALTER FUNCTION ${SIGNATURE} OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO fristad_app`,
  ];
}
