import { ForwardOnly } from './forward-only.js';

/**
 * Two stays that could break a constraint together share a row that both lock: the locality of either, or the kept-apart
 * pair. Localities first, each list in its order, so that nobody waits in a circle. A lock that lets references pass
 * suffices; it asks for the right to update.
 */
export class LockTheNeighbourhood2026112200083 extends ForwardOnly {
  protected readonly statements = [
    `GRANT UPDATE (code) ON fristad.locality TO fristad_national`,
    `GRANT UPDATE (metres) ON fristad.non_association TO fristad_national`,
    `CREATE POLICY to_lock ON fristad.non_association FOR UPDATE TO fristad_national USING (true)`,
    `
      CREATE FUNCTION national.lock_neighbourhood(placement text, policy text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM l.code FROM fristad.locality l
        WHERE l.code IN (
          SELECT u.locality FROM fristad.placement p JOIN fristad.housing_unit u ON u.id = p.unit WHERE p.id = $1
          UNION
          SELECT o.locality FROM fristad.placement p JOIN fristad.housing_unit u ON u.id = p.unit
          JOIN fristad.policy_version v ON v.version = $2
          JOIN fristad.housing_unit o ON ST_DWithin(o.location, u.location, v.dispersion_metres)
          WHERE p.id = $1)
        ORDER BY l.code FOR NO KEY UPDATE OF l;
        PERFORM n.a FROM fristad.non_association n
        WHERE (SELECT p.person FROM fristad.placement p WHERE p.id = $1) IN (n.a, n.b)
        ORDER BY n.a, n.b, n.scope, n.metres FOR NO KEY UPDATE OF n;
      END $$`,
    `REVOKE ALL ON FUNCTION national.lock_neighbourhood(text, text) FROM PUBLIC`,
    `ALTER FUNCTION national.lock_neighbourhood(text, text) OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION national.lock_neighbourhood(text, text) TO fristad_app`,
  ];
}
